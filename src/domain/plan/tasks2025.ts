import type { PlanTask } from './Plan';

/** The 30 tasks of Quyết định số 35/QĐ-UBND, page breaks joined, scan errors corrected (see plan2025.ts). */
export const tasks2025: readonly PlanTask[] = [
  {
    no: 1,
    section: 'A',
    content: 'Xây dựng, ban hành các văn bản về kiểm soát TTHC năm 2025.',
    result:
      'Quyết định của Chủ tịch UBND phường ban hành các kế hoạch: Kế hoạch rà soát, đánh giá TTHC; kế hoạch truyền thông về kiểm soát TTHC và kế hoạch kiểm tra nội bộ việc tiếp nhận, giải quyết TTHC tại Bộ phận Tiếp nhận và Trả kết quả phường.',
    unit: '- Văn phòng – Thống kê\n- Các ban, ngành liên quan phối hợp.',
    time: 'Quý I',
  },
  {
    no: 2,
    section: 'A',
    content:
      'Các ban, ngành xây dựng, ban hành các văn bản cụ thể để triển khai thực hiện các nhiệm vụ về hoạt động kiểm soát TTHC, thực hiện cơ chế một cửa, một cửa liên thông, thực hiện TTHC trên môi trường điện tử thuộc thẩm quyền gắn với yêu cầu, tình hình của địa phương.',
    result:
      'Văn bản thực hiện công tác kiểm soát TTHC, thực hiện cơ chế một cửa, một cửa liên thông, thực hiện TTHC trên môi trường điện tử của địa phương.',
    unit: 'Các ban, ngành liên quan phối hợp.',
    time: 'Quý I',
  },
  {
    no: 3,
    section: 'B',
    content:
      'Thực hiện rà soát, đánh giá TTHC trên các lĩnh vực theo kế hoạch của Chủ tịch UBND phường với mục tiêu cắt giảm tối thiểu 10% chi phí tuân thủ TTHC mà cá nhân, tổ chức phải bỏ ra khi thực hiện TTHC.',
    result:
      '- Báo cáo kết quả rà soát, đánh giá TTHC của cơ quan, đơn vị đề xuất đơn giản hóa.\n- Phương án đơn giản hóa, sáng kiến cải cách TTHC.\n- Đề xuất danh mục TTHC, nhóm TTHC liên thông thuộc thẩm quyền của cơ quan, đơn vị.',
    unit: 'Các ngành liên quan phối hợp.',
    time: 'Theo kế hoạch',
  },
  {
    no: 4,
    section: 'B',
    content:
      'Hướng dẫn, đôn đốc các ngành đánh giá chất lượng rà soát và xây dựng dự thảo báo cáo gửi cấp có thẩm quyền theo kế hoạch về rà soát, đánh giá TTHC.',
    result:
      '- Báo cáo tổng hợp kết quả rà soát, đánh giá quy định, TTHC có liên quan và đề xuất phương án đơn giản hóa TTHC (nếu có)',
    unit: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
    time: 'Theo kế hoạch',
  },
  {
    no: 5,
    section: 'C.I',
    content: 'Thực hiện niêm yết, đăng tải công khai TTHC trên trang thông tin điện tử sau khi được công bố.',
    result:
      '- Các ban, ngành trực tiếp tiếp nhận, giải quyết TTHC niêm yết tại trụ sở cơ quan, Bộ phận Một cửa và các hình thức công khai khác; đăng tải trên trang thông tin điện tử phường.',
    unit: 'Các ngành liên quan phối hợp.',
    time: 'Thường xuyên',
  },
  {
    no: 6,
    section: 'C.II',
    content:
      'Triển khai thực hiện việc đánh giá, tái cấu trúc quy trình, tích hợp, cung cấp thêm dịch vụ công trực tuyến một phần, toàn trình trên tổng số TTHC thuộc thẩm quyền giải quyết của tỉnh trên Cổng Dịch vụ công quốc gia đảm bảo theo mục tiêu, yêu cầu của Chính phủ, Thủ tướng Chính phủ.',
    result:
      '- Văn bản triển khai thực hiện.\n- Văn bản của UBND thị xã đề xuất danh mục dịch vụ công trực tuyến tích hợp trên Cổng Dịch vụ công Quốc gia.',
    unit: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
    time: 'Thường xuyên',
  },
  {
    no: 7,
    section: 'C.II',
    content:
      'Triển khai thực hiện phương thức tiếp nhận hồ sơ, trả kết quả giải quyết TTHC thông qua dịch vụ bưu chính theo quy định.',
    result: 'TTHC có phát sinh hồ sơ tiếp nhận và trả kết quả giải quyết TTHC qua dịch vụ bưu chính.',
    unit: 'Các ngành liên quan phối hợp.',
    time: 'Thường xuyên',
  },
  {
    no: 8,
    section: 'C.II',
    content:
      'Bộ phận Một cửa phường thực hiện xây dựng hồ sơ mẫu để hướng dẫn người dân kê khai, điền mẫu đơn, tờ khai.',
    result: 'Mẫu đơn, tờ khai bằng các biểu mẫu điền thông tin cụ thể.',
    unit: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
    time: 'Thường xuyên',
  },
  {
    no: 9,
    section: 'C.II',
    content:
      'Tiếp tục triển khai thực hiện sử dụng hóa đơn điện tử trong thu phí, lệ phí, giá dịch vụ giải quyết TTHC theo Quyết định số 753/QĐ-UBND ngày 01/10/2019 của UBND tỉnh; kết nối, tích hợp và thực hiện thanh toán trực tuyến của Cổng Dịch vụ công quốc gia theo yêu cầu của Chính phủ.',
    result:
      '- Văn bản triển khai.\n- Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia trên tổng số giao dịch thanh toán của dịch vụ công.\n- Tỷ lệ TTHC có yêu cầu nghĩa vụ tài chính được thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia.',
    unit: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
    time: 'Thường xuyên',
  },
  {
    no: 10,
    section: 'C.II',
    content:
      'Thực hiện công khai tiến độ, kết quả giải quyết hồ sơ TTHC và xin lỗi người dân, tổ chức khi để xảy ra trễ hạn trong giải quyết TTHC trên Hệ thống thông tin giải quyết TTHC tỉnh Quảng Ngãi.',
    result:
      '- Việc tiếp nhận, xử lý hồ sơ, trả kết quả giải quyết TTHC của các cơ quan, đơn vị, các xã, phường phải được cập nhật và công khai trên Hệ thống thông tin giải quyết TTHC tỉnh Quảng Ngãi.\n- Văn bản xin lỗi người dân, tổ chức khi để xảy ra trễ hạn trong giải quyết TTHC phải được cập nhật và công khai trên Hệ thống thông tin giải quyết TTHC tỉnh Quảng Ngãi.',
    unit: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp',
    time: 'Thường xuyên',
  },
  {
    no: 11,
    section: 'C.II',
    content:
      'Thực hiện cập nhật, công khai kịp thời, đầy đủ tiến độ xử lý, giải quyết hồ sơ TTHC, đảm bảo đồng bộ trạng thái giữa hồ sơ giấy với dữ liệu hồ sơ điện tử trên Hệ thống thông tin giải quyết TTHC.',
    result:
      '100% các hồ sơ TTHC tiếp nhận, giải quyết tại các cơ quan, đơn vị được theo dõi trạng thái xử lý trên Hệ thống thông tin giải quyết TTHC tỉnh và các Hệ thống thông tin giải quyết TTHC của bộ, ngành có liên quan.',
    unit: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
    time: 'Thường xuyên',
  },
  {
    no: 12,
    section: 'C.II',
    content:
      'Thực hiện đánh giá sự hài lòng trong quá trình tiếp nhận, giải quyết TTHC của người dân, doanh nghiệp theo cơ chế một cửa, một cửa liên thông của cơ quan hành chính nhà nước trên địa bàn tỉnh theo quy định tại Nghị định số 61/2018/NĐ-CP, Thông tư số 01/2018/TT-VPCP và hướng dẫn của Văn phòng Chính phủ.',
    result:
      '- Kết quả đánh giá, các giải pháp khắc phục tồn tại, bất cập và đề xuất khen thưởng, kỷ luật (nếu có).\n- Báo cáo kết quả thực hiện lồng ghép vào báo cáo CCHC, báo cáo kiểm soát TTHC định kỳ và theo yêu cầu đột xuất.',
    unit: '- Bộ phận Một cửa của phường thực hiện;\n- Các ngành liên quan phối hợp.',
    time: 'Hàng quý/năm',
  },
  {
    no: 13,
    section: 'C.II',
    content:
      'Triển khai thực hiện sử dụng bộ nhận diện thương hiệu Bộ phận Một cửa các cấp và Hệ thống thông tin giải quyết TTHC của tỉnh theo hướng dẫn của Văn phòng Chính phủ tại Công văn số 2319/VPCP-KSTT ngày 14/4/2022.',
    result:
      'Bộ nhận diện thương hiệu Bộ phận Một cửa được sử dụng tại Bộ phận Tiếp nhận và Trả kết quả thị xã, các xã, phường.',
    unit: '- Bộ phận Một cửa của phường thực hiện.',
    time: 'Thường xuyên',
  },
  {
    no: 14,
    section: 'C.II',
    content:
      'Tiếp tục thực hiện Đề án đổi mới việc thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết TTHC trên địa bàn tỉnh theo Kế hoạch số 140/KH-UBND ngày 14/10/2021 của UBND tỉnh.',
    result: 'Hoàn thành nội dung, công việc được giao theo Đề án.',
    unit: '- Bộ phận Một cửa của phường thực hiện;\n- Các ngành liên quan phối hợp.',
    time: 'Theo kế hoạch',
  },
  {
    no: 15,
    section: 'C.II',
    content:
      'Triển khai mô hình Trung tâm phục vụ hành chính công một cấp theo Nghị quyết số 142/2024/QH15 ngày 29/6/2024 của Quốc hội, Nghị quyết số 108/NQ-CP ngày 10/7/2024 của Chính phủ và Nghị quyết của Chính phủ về đổi mới toàn diện việc giải quyết TTHC, cung cấp dịch vụ công không phụ thuộc địa giới hành chính.',
    result: 'Hoàn thành nội dung, công việc được giao theo Nghị quyết.',
    unit: '- Bộ phận Một cửa của phường thực hiện;\n- Các ngành liên quan phối hợp.',
    time: 'Theo Nghị quyết',
  },
  {
    no: 16,
    section: 'C.III',
    content:
      'Triển khai thực hiện số hóa hồ sơ và kết quả giải quyết TTHC với việc thực hiện tiếp nhận, trả kết quả giải quyết TTHC; thực hiện khai thác, sử dụng lại thông tin, dữ liệu số hóa theo quy định của Chính phủ tại Nghị định số 45/2020/NĐ-CP ngày 08/4/2020, Nghị định số 107/2021/NĐ-CP ngày 06/12/2021, Thông tư số 01/2023/TT-VPCP ngày 05/4/2023 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ và Kế hoạch số 120/KH-UBND ngày 09/10/2020 của UBND tỉnh về số hóa kết quả giải quyết TTHC thuộc thẩm quyền giải quyết của các cơ quan, đơn vị, địa phương trên địa bàn tỉnh, Công văn số 1549/UBND-TTHC ngày 06/4/2022 của Chủ tịch UBND tỉnh.',
    result:
      '- Hồ sơ điện tử.\n- Hệ thống lưu trữ điện tử.\n- Người dân, doanh nghiệp khi thực hiện TTHC không phải cung cấp lại các thông tin, giấy tờ, tài liệu đã được chấp nhận khi thực hiện thành công TTHC (trước đó), mà cơ quan nhà nước có thẩm quyền giải quyết TTHC đang quản lý hoặc thông tin, giấy tờ, tài liệu đó được cơ quan nhà nước tích hợp sẵn sàng chia sẻ và đáp ứng được yêu cầu.',
    unit: '- Bộ phận Một cửa của phường thực hiện',
    time: 'Thường xuyên',
  },
  {
    no: 17,
    section: 'C.III',
    content:
      'Rà soát, lựa chọn các TTHC chưa được thực hiện trực tuyến một phần, toàn trình và đề xuất cấp trên đưa vào thực hiện trên địa bàn tỉnh để bổ sung, tăng tỷ lệ cung cấp dịch vụ công trực tuyến một phần, toàn trình.',
    result:
      '- Văn bản triển khai thực hiện.\n- Văn bản đề xuất cấp trên phê duyệt Danh mục TTHC thực hiện dịch vụ công trực tuyến.',
    unit: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
    time: 'Thường xuyên',
  },
  {
    no: 18,
    section: 'C.III',
    content:
      'Tiếp tục triển khai thực hiện dịch vụ công chứng thực bản sao điện tử từ bản chính trên Hệ thống thông tin giải quyết TTHC của tỉnh.',
    result: 'Thực hiện dịch vụ chứng thực bản sao điện tử từ bản chính trên Cổng Dịch vụ công quốc gia.',
    unit: '- Tư pháp – Hộ tịch;\n- Các ngành liên quan phối hợp.',
    time: 'Thường xuyên',
  },
  {
    no: 19,
    section: 'C.IV',
    content:
      'Công khai thông tin cơ quan có thẩm quyền tiếp nhận, kiến nghị về TTHC (địa chỉ cơ quan, số điện thoại chuyên dùng, địa chỉ website, địa chỉ thư điện tử).',
    result:
      'Niêm yết và đăng tải công khai Bản thông báo tiếp nhận phản ánh, kiến nghị về quy định hành chính theo quy định tại Thông tư số 02/2017/TT-VPCP.',
    unit: '- Công chức Văn hóa- xã hội; Bộ phận tiếp nhận và trả kết quả giải quyết TTHC phường.',
    time: 'Thường xuyên',
  },
  {
    no: 20,
    section: 'C.IV',
    content:
      'Tiếp nhận, phân loại và chuyển phản ánh, kiến nghị; trả lời phản ánh, kiến nghị cho người dân, doanh nghiệp và công khai kết quả trả lời phản ánh, kiến nghị theo quy định và trên Hệ thống phản ánh, kiến nghị của Chính phủ.',
    result:
      '- Văn bản chuyển phản ánh, kiến nghị.\n- Văn bản trả lời kết quả xử lý phản ánh, kiến nghị.\n- Kết quả xử lý phản ánh, kiến nghị được đăng tải công khai trên Hệ thống phản ánh, kiến nghị.',
    unit: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
    time: 'Thường xuyên',
  },
  {
    no: 21,
    section: 'C.IV',
    content:
      'Đôn đốc, kiểm tra theo dõi ý kiến phản ánh, kiến nghị của công dân trong quá trình giải quyết TTHC.',
    result: 'Báo cáo tổng hợp kết quả xử lý phản ánh, kiến nghị, (nếu có phát sinh).',
    unit: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
    time: 'Thường xuyên',
  },
  {
    no: 22,
    section: 'C.V',
    content:
      'Tự kiểm tra nội bộ hoạt động tiếp nhận, giải quyết TTHC tại Bộ phận Tiếp nhận và Trả kết quả phường Phổ Ninh theo quy định tại Quyết định số 961/QĐ-UBND ngày 14/11/2018 của UBND tỉnh.',
    result: '- Văn bản kiểm tra nội bộ.\n- Báo cáo cơ quan cấp trên trực tiếp về kết quả tự kiểm tra.',
    unit: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
    time: 'Thường xuyên',
  },
  {
    no: 23,
    section: 'C.VI',
    content:
      'Thực hiện công tác tuyên truyền về kiểm soát TTHC, việc thực hiện cơ chế một cửa, một cửa liên thông gắn với cải cách TTHC tại địa phương bằng nhiều hình thức thiết thực theo kế hoạch của Chủ tịch UBND phường.',
    result:
      '- Văn bản triển khai thực hiện kế hoạch truyền thông của Chủ tịch UBND phường.\n- Các buổi đối thoại với tổ chức, cá nhân về TTHC, giải quyết TTHC.\n- Tuyên truyền về kiểm soát TTHC, cải cách TTHC.',
    unit: '- Văn phòng – Thống kê;\n- Văn hóa – Xã hội;\n- Các ngành liên quan phối hợp.',
    time: 'Theo Kế hoạch',
  },
  {
    no: 24,
    section: 'C.VI',
    content:
      'Thực hiện tuyên truyền để tăng tỷ lệ người dân thực hiện các dịch vụ công trực tuyến và thực hiện TTHC trên môi trường điện tử; hồ sơ giải quyết TTHC được luân chuyển trong nội bộ giữa các cơ quan có thẩm quyền giải quyết, hoặc các cơ quan có liên quan được thực hiện bằng phương thức điện tử; 100% hồ sơ TTHC đã giải quyết thành công được số hóa, lưu trữ và có giá trị tái sử dụng.',
    result: '- Văn bản triển khai thực hiện tuyên truyền.',
    unit: '- Văn phòng – Thống kê;\n- Văn hóa – Xã hội;\n- Các ngành liên quan phối hợp.',
    time: 'Thường xuyên',
  },
  {
    no: 25,
    section: 'C.VII',
    content:
      'Chủ tịch UBND phường trực tiếp chỉ đạo và chịu trách nhiệm về kết quả thực hiện nhiệm vụ cải cách TTHC đã được giao tại Quyết định số 1456/QĐ-UBND ngày 26/8/2015 của Chủ tịch UBND tỉnh, Quyết định số 01/2024/QĐ-UBND ngày 03/01/2024 của UBND tỉnh ban hành Quy định trách nhiệm người đứng đầu cơ quan hành chính nhà nước trong thực hiện nhiệm vụ cải cách hành chính của tỉnh Quảng Ngãi, Chỉ thị số 19/CT-UBND ngày 07/12/2018 của Chủ tịch UBND tỉnh về nâng cao chất lượng giải quyết TTHC trên địa bàn tỉnh Quảng Ngãi và Chỉ thị số 10/CT-TTg của Thủ tướng Chính phủ ngày 22/4/2019 về việc tăng cường xử lý, ngăn chặn có hiệu quả tình trạng nhũng nhiễu, gây phiền hà cho người dân, doanh nghiệp trong giải quyết công việc.',
    result: 'Báo cáo cụ thể kết quả triển khai thực hiện nhiệm vụ cải cách TTHC.',
    unit: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
    time: 'Định kỳ 06 tháng và cuối năm',
  },
  {
    no: 26,
    section: 'D',
    content:
      'Thực hiện các nhiệm vụ của Nghị quyết số 131/NQ-CP ngày 06/10/2022 của Chính phủ về đẩy mạnh cải cách TTHC và hiện đại hóa phương thức chỉ đạo điều hành phục vụ người dân và doanh nghiệp trên địa bàn tỉnh tại Kế hoạch số 184/KH-UBND ngày 30/11/2022 của Chủ tịch UBND tỉnh.',
    result:
      'Báo cáo kết quả thực hiện các nhiệm vụ theo Kế hoạch số 184/KH-UBND ngày 30/11/2022 của Chủ tịch UBND tỉnh',
    unit: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
    time: 'Theo lộ trình Kế hoạch',
  },
  {
    no: 27,
    section: 'D',
    content:
      'Triển khai thực hiện các nhiệm vụ của Thủ tướng Chính phủ giao tại Chỉ thị số 27/CT-TTg ngày 27/10/2023 và Thông báo số 437/TB-VPCP của Văn phòng Chính phủ và ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại Công văn số 5864/UBND-TTHC ngày 21/11/2023.',
    result:
      'Văn bản, báo cáo kết quả thực hiện các nhiệm vụ theo Công văn số 5864/UBND-TTHC ngày 21/11/2023.',
    unit: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp',
    time: 'Theo lộ trình Công văn',
  },
  {
    no: 28,
    section: 'Đ',
    content:
      'Tham gia đầy đủ các lớp tập huấn chuyên môn, nghiệp vụ kiểm soát TTHC, thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết TTHC do cấp trên tổ chức',
    result:
      'Nâng cao kỹ năng cho cán bộ đầu mối kiểm soát TTHC, Bộ phận một cửa về thanh toán trực tuyến, dịch vụ công trực tuyến, các chế độ báo cáo....',
    unit: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
    time: 'Thường xuyên',
  },
  {
    no: 29,
    section: 'E',
    content:
      'Thực hiện các chế độ báo cáo trên Hệ thống thông tin báo cáo của Văn phòng Chính phủ; vận hành, triển khai việc báo cáo thông qua Hệ thống thông tin báo cáo của tỉnh.',
    result:
      'Báo cáo kết quả thực hiện cải cách hành chính trên Hệ thống thông tin báo cáo của Văn phòng Chính phủ.',
    unit: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
    time: '- Định kỳ theo quy định.\n- Đột xuất theo thời điểm yêu cầu của cấp trên',
  },
  {
    no: 30,
    section: 'E',
    content:
      'Báo cáo về tình hình, kết quả kiểm soát TTHC và thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết TTHC định kỳ hoặc đột xuất trên Hệ thống thông tin báo cáo theo yêu cầu của Văn phòng UBND tỉnh.',
    result:
      '- Báo cáo về tình hình và kết quả thực hiện của cơ quan.\n- Báo cáo tổng hợp về tình hình và kết quả thực hiện trên địa bàn phường của UBND phường.',
    unit: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
    time: '- Định kỳ 3 tháng/lần.\n- Đột xuất theo thời điểm yêu cầu của cấp trên',
  },
];
