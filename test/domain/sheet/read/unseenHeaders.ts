/**
 * Headers of real plans, trackers, indicator tables and look-alikes (public plans of ministries, provinces, wards and
 * offices; forms of Thông tư 02/2017/TT-VPCP; tables in public repositories), each with the reading decided beforehand.
 * One line: columns => kind: one role per column.
 */
export const UNSEEN_HEADERS = `
# Plans
STT | Tên nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Kết quả/Sản phẩm | Thời gian | Ghi chú => plan: no content lead cooperating result time note
Stt | Nội dung nhiệm vụ | Cơ quan, đơn vị chủ trì | Cơ quan, đơn vị phối hợp | Thời gian | Sản phẩm, kết quả | Ghi chú => plan: no content lead cooperating time result note
STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn | Vị trí trong văn bản => plan: no content lead cooperating time other
STT | Cơ quan chủ trì | Nhiệm vụ | Thời hạn => plan: no unit content time
STT | Công việc | Đơn vị chủ trì | Thời hạn => plan: no content unit time
STT | Nội dung công việc | Đơn vị thực hiện | Đơn vị phối hợp | Sản phẩm | Thời gian | Người thực hiện | Nguồn kinh phí | Ghi chú => plan: no content lead cooperating result time person other note
STT | Nội dung công việc | Người phụ trách | Thời gian | Ghi chú => plan: no content person time note
STT | Nội dung công việc | Người thực hiện | Deadline => plan: no content person time
STT | Nội dung công việc chi tiết | Người thực hiện | Sản phẩm dự kiến | Thời gian => plan: no content person result time
STT | Nhiệm vụ | Người phụ trách | Thời hạn hoàn thành => plan: no content person time
STT | Hạng mục công việc | Nội dung & Yêu cầu chi tiết | Phụ trách | Thời hạn hoàn thành => plan: no content other unit time
TT | Nội dung thực hiện | Cơ quan chủ trì thực hiện | Cơ quan phối hợp thực hiện | Thời gian hoàn thành => plan: no content lead cooperating time
TT | Nội dung, nhiệm vụ | Sản phẩm đầu ra | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện | Kinh phí => plan: no content result lead cooperating time other
Số TT | Nhiệm vụ trọng tâm | Kết quả đầu ra | Cơ quan thực hiện | Thời gian hoàn thành => plan: no content result unit time
TT | Nhiệm vụ cụ thể | Đơn vị chủ trì tham mưu | Đơn vị phối hợp | Hình thức văn bản | Thời gian trình => plan: no content lead cooperating other time
STT | Tên văn bản | Cơ quan chủ trì soạn thảo | Cơ quan phối hợp | Thời gian ban hành => plan: no content lead cooperating time
STT | Tên đề án, dự án, văn bản | Cơ quan soạn thảo | Cơ quan thẩm định | Thời gian trình UBND phường => plan: no content lead cooperating time
STT | Nội dung hoạt động | Mục tiêu | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện | Kinh phí dự kiến => plan: no content other lead cooperating time other
TT | Hoạt động | Sản phẩm | Trách nhiệm thực hiện: Chủ trì | Trách nhiệm thực hiện: Phối hợp | Thời gian => plan: no content result lead cooperating time
STT | NỘI DUNG CÔNG VIỆC | SẢN PHẨM | CƠ QUAN THAM MƯU | CƠ QUAN PHỐI HỢP | THỜI GIAN HOÀN THÀNH => plan: no content result lead cooperating time
STT | Tên thủ tục hành chính/ nhóm thủ tục hành chính | Lĩnh vực | Cơ quan thực hiện rà soát – Chủ trì | Cơ quan thực hiện rà soát – Phối hợp | Thời gian thực hiện rà soát – Bắt đầu | Thời gian thực hiện rà soát – Hoàn thành | Căn cứ => plan: no content other lead cooperating start time basis
STT | Nội dung kiểm tra | Đơn vị được kiểm tra | Thời gian kiểm tra | Đơn vị chủ trì | Đơn vị phối hợp => plan: no content other time lead cooperating
TT | Nội dung tuyên truyền | Hình thức tuyên truyền | Đối tượng | Đơn vị thực hiện | Thời gian thực hiện => plan: no content other other unit time
STT | Chuyên đề | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian | Sản phẩm => plan: no other content lead cooperating time result
TT | Giải pháp | Chủ trì | Phối hợp | Lộ trình thực hiện => plan: no content lead cooperating time
STT | Nhóm nhiệm vụ | Nhiệm vụ cụ thể | Bộ phận thực hiện | Mốc thời gian hoàn thành => plan: no other content unit time
STT | Nhiệm vụ, giải pháp thực hiện | Phân công thực hiện | Thời gian thực hiện | Kết quả cần đạt => plan: no content unit time result
STT | Đầu việc | Yêu cầu kết quả | Giao cho | Hạn xử lý => plan: no content result unit time
TT | Nội dung | Đơn vị thực hiện | Tiến độ thực hiện | Ghi chú => plan: no content unit time note
TT | Danh mục công việc | Ban, ngành chủ trì | Ban, ngành phối hợp | Tiến độ hoàn thành => plan: no content lead cooperating time
Thứ tự | Nội dung công tác | Cơ quan thực hiện | Dự kiến thời gian hoàn thành | Kết quả dự kiến => plan: no content unit time result
STT | Nội dung chương trình | Cơ quan chuẩn bị | Cơ quan thẩm tra | Thời gian trình => plan: no content lead cooperating time
STT | Việc cần làm | Ai làm | Khi nào xong => plan: no content person time
Mã | Nhiệm vụ | Căn cứ pháp lý | Cơ quan thực hiện | Thời gian hoàn thành | Sản phẩm hoàn thành => plan: other content basis unit time result
STT | Nội dung công việc | Kết quả công việc | Cơ quan, đơn vị thực hiện | Từ ngày | Đến ngày => plan: no content result unit start time
TT | Tên nhiệm vụ | Đơn vị thực hiện | Thời gian bắt đầu | Thời gian kết thúc | Sản phẩm => plan: no content unit start time result
STT | Nội dung | Bộ phận phụ trách | Ngày bắt đầu | Hạn chót | Ưu tiên => plan: no content unit start time other
TT | Nội dung công việc thực hiện | Cơ quan chủ trì/phối hợp | Thời gian thực hiện | Kết quả đạt được => plan: no content unit time actualResult
STT | Nội dung nhiệm vụ cải cách hành chính | Sản phẩm cụ thể | Cơ quan, đơn vị chủ trì | Cơ quan, đơn vị phối hợp | Thời gian hoàn thành | Kinh phí (triệu đồng) => plan: no content result lead cooperating time other
TT | Nhiệm vụ chuyển đổi số | Chủ trì | Phối hợp | Thời gian bắt đầu | Thời gian hoàn thành | Kết quả đầu ra => plan: no content lead cooperating start time result
STT | Chỉ tiêu, nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành => plan: no content lead cooperating time
STT | Mục tiêu/Nhiệm vụ | Đơn vị thực hiện | Thời hạn | Sản phẩm => plan: no content unit time result
STT | Sáng kiến, giải pháp | Đơn vị đăng ký | Thời gian áp dụng | Kết quả dự kiến => plan: no content unit time result
TT | Tên mô hình, nội dung | Cơ quan thực hiện | Thời gian triển khai | Mục đích, yêu cầu => plan: no content unit time other
STT | Nội dung báo cáo | Kỳ báo cáo | Đơn vị báo cáo | Thời hạn gửi báo cáo | Cơ quan nhận báo cáo => plan: no content other unit time other

# Trackers
STT | Nội dung nhiệm vụ | Số/ký hiệu văn bản | Ngày ban hành | Thời hạn hoàn thành | Chủ trì thực hiện | Đơn vị phối hợp | Lãnh đạo phụ trách | Tiến độ (%) | Trạng thái | Kết quả xử lý | Ghi chú => plan: no content evidence other time lead cooperating person progress status actualResult note
STT | Nhiệm vụ chi tiết | Người phụ trách | Hạn hoàn thành | Trạng thái => plan: no content person time status
STT | Nội dung công việc | Ngày thực hiện | Tình trạng | Tài liệu tham khảo => plan: no content time status other
STT | Nội dung công việc | Thời gian dự kiến | Thời gian thực tế | Mức độ hoàn thành => plan: no content time completedOn progress
STT | Nội dung công việc | Kết quả đạt được | Ngày bắt đầu | Ngày hoàn thành | Nguồn tài liệu => plan: no content actualResult start completedOn other
STT | Nhiệm vụ được giao | Văn bản giao | Ngày giao | Hạn hoàn thành | Ngày hoàn thành | Tình trạng => plan: no content basis start time completedOn status
STT | Nội dung công việc | Kết quả công việc | Cơ quan, đơn vị thực hiện | Thời gian thực hiện | Hạn hoàn thành | Ngày hoàn thành | Kết quả thực hiện | Văn bản (số, ký hiệu) | Tình trạng | Số ngày chậm | Ghi chú => plan: no content result unit time due completedOn actualResult evidence status daysLate note
TT | Nội dung | Đơn vị chủ trì | Thời hạn | Đã hoàn thành ngày | % hoàn thành | Khó khăn, vướng mắc => plan: no content unit time completedOn progress reason
STT | Tên nhiệm vụ | Chủ trì | Thời hạn hoàn thành | Tình hình triển khai | Đánh giá | Nguyên nhân chậm => plan: no content unit time actualResult status reason
STT | Nhiệm vụ | Đơn vị | Thời hạn | Kết quả thực hiện đến ngày 15/6/2025 | Ghi chú => plan: no content unit time actualResult note
STT | Nội dung công việc | Đơn vị thực hiện | Hạn xử lý | Ngày hoàn thành thực tế | Trạng thái xử lý | Minh chứng => plan: no content unit time completedOn status evidence
Nhiệm vụ | Đơn vị | Hạn | Tình trạng => plan: content unit time status
Công việc | Phụ trách | Deadline | Trạng thái | Ghi chú => plan: content unit time status note
STT | Nội dung chỉ đạo | Văn bản chỉ đạo | Đơn vị được giao | Thời hạn | Kết quả | Trạng thái => plan: no content basis unit time actualResult status
STT | Nội dung kết luận | Đơn vị thực hiện | Thời gian hoàn thành | Tiến độ | Lý do chậm => plan: no content unit time status reason
TT | Tên công việc | Bộ phận | Thời hạn | Tiến độ thực hiện | Sản phẩm => plan: no content unit time status result
STT | Nhiệm vụ | Sản phẩm | Đơn vị chủ trì | Thời gian hoàn thành | Kết quả thực hiện | Tỷ lệ hoàn thành (%) => plan: no content result unit time actualResult progress
STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn theo kế hoạch | Thời gian hoàn thành thực tế | Đánh giá tiến độ | Số văn bản ban hành => plan: no content lead cooperating time completedOn status evidence
STT | Nội dung phản ánh, kiến nghị | Ngày tiếp nhận | Đơn vị xử lý | Hạn xử lý | Kết quả xử lý | Tình trạng => plan: no content start unit time actualResult status
TT | Nhiệm vụ | Đã hoàn thành | Đang thực hiện | Chưa thực hiện | Đơn vị chủ trì | Thời hạn => plan: no content other other other unit time
STT | Nội dung | Thời gian thực hiện theo kế hoạch | Thời gian thực hiện thực tế | Tình hình thực hiện | Tồn tại, hạn chế => plan: no content time completedOn actualResult reason
STT | Công việc | Đơn vị | Bắt đầu | Kết thúc | Tiến độ % => plan: no content unit start time progress
STT | Số văn bản | Trích yếu nội dung | Đơn vị xử lý | Hạn xử lý | Tình trạng => plan: no evidence content unit time status
TT | Nội dung công việc | Đơn vị chủ trì | Thời gian thực hiện | Kết quả thực hiện Quý I | Kết quả thực hiện Quý II | Ghi chú => plan: no content unit time actualResult actualResult note
STT | Nhiệm vụ | Kết quả thực hiện | Minh chứng | Ghi chú => plan: no content actualResult evidence note

# Indicators
STT | Chỉ tiêu | Kế hoạch | Thực hiện | Tỷ lệ % => indicator: no name target actual other
TT | Chỉ tiêu | ĐVT | Giai đoạn 2026-2030 | Mục tiêu 2026 => indicator: no name measure other target
STT | Chỉ tiêu | Mục tiêu | Đơn vị | Ghi chú => indicator: no name target measure note
STT | Chỉ tiêu | Giá trị mục tiêu | Phương pháp đo => indicator: no name target other
STT | Chỉ tiêu | ĐVT | Số liệu => indicator: no name measure actual
STT | Chỉ tiêu | Mức phấn đấu | Đơn vị chủ trì theo dõi | Đơn vị phối hợp | Nguồn số liệu/minh chứng | Ghi chú => indicator: no name target agency other other note
STT | Tên chỉ tiêu | Đơn vị tính | Chỉ tiêu giao năm 2025 | Kết quả thực hiện | Đánh giá | Ghi chú => indicator: no name measure target actual verdict note
STT | Nội dung chỉ tiêu | Đơn vị tính | Chỉ tiêu năm | Cơ quan thực hiện | Kết quả năm 2024 | Tử số | Mẫu số | Kết quả thực hiện | Chỉ tiêu giao | Đánh giá | Còn thiếu | Ghi chú => indicator: no name measure target agency previous numerator denominator actual assigned verdict shortfall note
TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2024 | Kế hoạch năm 2025 | Ước thực hiện năm 2025 | Cơ quan chủ trì => indicator: no name measure previous target actual agency
STT | Tên chỉ tiêu | Kế hoạch năm 2025 | Thực hiện 6 tháng đầu năm 2025 | So với kế hoạch (%) => indicator: no name target actual other
STT | Nội dung | ĐVT | Chỉ tiêu | Kết quả | Đạt/Chưa đạt => indicator: no name measure target actual verdict
TT | Tiêu chí | Chỉ tiêu được giao | Kết quả đạt được | Tỷ lệ đạt (%) => indicator: no name target actual other
STT | Chỉ số | Mục tiêu năm 2025 | Kết quả quý I | Kết quả quý II | Ghi chú => indicator: no name target actual actual note
STT | Mục tiêu | Đơn vị tính | Năm 2024 | Năm 2025 | Cơ quan chủ trì => indicator: no name measure previous actual agency
STT | Chỉ tiêu | Đơn vị tính | Kết quả năm trước | Chỉ tiêu năm nay | Thực hiện | Đạt => indicator: no name measure previous target actual verdict
STT | Chỉ tiêu | Tổng số hồ sơ | Số hồ sơ đạt | Tỷ lệ (%) | Chỉ tiêu giao => indicator: no name denominator numerator other target
STT | Nội dung chỉ tiêu | Tử số (số hồ sơ) | Mẫu số (tổng hồ sơ) | Kết quả (%) | Mục tiêu năm 2025 (%) => indicator: no name numerator denominator actual target
STT | Chỉ tiêu thi đua | Đơn vị đăng ký | Mức đăng ký | Kết quả => indicator: no name agency target actual
TT | Các chỉ tiêu chủ yếu | Đơn vị tính | KH 2025 | TH 2025 | TH/KH (%) => indicator: no name measure target actual other
STT | Chỉ tiêu cải cách TTHC | Mục tiêu phấn đấu đến năm 2025 | Hiện trạng | Cơ quan theo dõi => indicator: no name target actual agency
TT | Chỉ tiêu | Đơn vị | Mục tiêu đến năm 2030 | Cơ quan chủ trì | Cơ quan phối hợp => indicator: no name measure target agency other
STT | Chỉ tiêu | Chỉ tiêu Trung ương giao | Chỉ tiêu tỉnh giao | Thực hiện | Đánh giá => indicator: no name target target actual verdict
Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện => indicator: name measure target actual
TT | Tên chỉ tiêu | Đơn vị tính | Quý I | Quý II | Quý III | Quý IV | Cả năm => indicator: no name measure actual actual actual actual actual
STT | Tên chỉ tiêu | ĐVT | Chỉ tiêu NQ HĐND giao | Ước thực hiện cả năm | Ghi chú => indicator: no name measure target actual note
STT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2024 | Thực hiện năm 2024 | Kế hoạch năm 2025 => indicator: no name measure other previous target
STT | Nội dung chỉ tiêu | Kết quả năm 2024 (%) | Chỉ tiêu năm 2025 (%) | Thời gian hoàn thành | Cơ quan chủ trì => indicator: no name previous target other agency

# Look-alikes
STT | Nội dung công việc | Nhân sự phụ trách | Thời gian thực hiện | Effort (Manday) | Đơn giá (VNĐ) | Thành tiền (VNĐ) | Trạng thái => other
STT | Hạng mục | Đơn vị tính | Khối lượng | Đơn giá | Thành tiền | Ghi chú => other
STT | Tên dự án | Địa điểm | Tổng mức đầu tư | Kế hoạch vốn năm 2025 | Giải ngân đến nay | Tỷ lệ giải ngân => other
TT | Nội dung chi | Số lượng | Định mức | Thành tiền => other
STT | Nội dung | Dự toán | Quyết toán | Chênh lệch => other
STT | Họ và tên | Ngày sinh | Chức vụ | Đơn vị công tác | Số điện thoại => other
STT | Họ và tên | Chức vụ | Nhiệm vụ được phân công | Ghi chú => other
TT | Họ tên học sinh | Lớp | Điểm | Xếp loại => other
Thứ, ngày | Thời gian | Nội dung | Thành phần | Địa điểm | Chủ trì => other
Ngày | Buổi | Nội dung công việc | Địa điểm | Lãnh đạo chủ trì => other
TT | Thời gian | Nội dung | Người trình bày | Địa điểm => other
STT | Mã TTHC | Tên thủ tục hành chính | Thời hạn giải quyết | Địa điểm thực hiện | Phí, lệ phí (nếu có) | Căn cứ pháp lý => other
STT | Tên TTHC | Cách thức thực hiện | Thời gian giải quyết | Phí, lệ phí | Ghi chú => other
TT | Trình tự các bước thực hiện | Bộ phận, người giải quyết hồ sơ | Thời gian tiếp nhận và giải quyết hồ sơ | Cơ quan phối hợp (nếu có) | Trình các cấp có thẩm quyền cao hơn (nếu có) | Mô tả quy trình => other
Bước | Nội dung công việc | Trách nhiệm | Thời gian | Biểu mẫu/Kết quả => other
Thứ tự công việc | Nội dung công việc cụ thể | Đơn vị/người thực hiện | Thời gian thực hiện (giờ) => other
Các bước thực hiện | Đơn vị thực hiện | Người thực hiện | Kết quả thực hiện | Thời gian quy định => other
STT | Lĩnh vực giải quyết | Tổng số | Trực tuyến | Trực tiếp | Trước hạn | Đúng hạn | Quá hạn => other
STT | Tên đơn vị | Tổng số hồ sơ | Đúng hạn | Quá hạn | Tỷ lệ đúng hạn => other
STT | Tên thiết bị | Số lượng | Năm sử dụng | Tình trạng => other
STT | Số văn bản | Ngày ban hành | Trích yếu | Cơ quan ban hành => other
STT | Câu hỏi | Trả lời | Ghi chú => other
Tiết | Môn | Lớp | Giáo viên => other
STT | Tên sản phẩm | Đơn vị tính | Số lượng tồn | Giá bán => other
TT | Thành phần hồ sơ | Bản chính | Bản sao => other
STT | Ý kiến góp ý | Đơn vị góp ý | Giải trình, tiếp thu => other
STT | Tên lớp bồi dưỡng | Số học viên | Thời gian | Địa điểm | Kinh phí => other
STT | Tiêu chí đánh giá | Điểm tối đa | Điểm tự chấm | Điểm thẩm định => other
STT | Chức danh | Số lượng | Trình độ | Ghi chú => other
TT | Tên thôn, tổ dân phố | Số hộ | Số khẩu | Ghi chú => other

# Typing slips, spelling variants
SST | Nội dug công việc | Kết quả công việt | Cơ quan, đơn vị thực hiện | Thời gain thực hiện => plan: no content result unit time
STT. | Nội dung CV | Đơn vị th/hiện | T/gian thực hiện => plan: no content unit time
TT | Nhiêm vụ | CQ chủ trì | CQ phối hợp | TG hoàn thành | SP đầu ra => plan: no content lead cooperating time result
STT | Nội dungcông việc | Cơ quanthực hiện | Thời gianthực hiện => plan: no content unit time
STT | Noi dung cong viec | Don vi thuc hien | Thoi gian thuc hien | Ket qua => plan: no content unit time result
`;
