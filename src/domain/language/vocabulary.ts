/** Words as a dictionary lists them, parted by commas; longer phrases win over shorter ones when read. */
export const list = (text: string): readonly string[] => text.split(',').map((entry) => entry.trim());

/** Before a moment, where nothing but a deadline can be meant. */
export const LIMITS =
  list(`chậm nhất, chậm nhất là, chậm nhất vào, muộn nhất, muộn nhất là, trễ nhất, lâu nhất,
  không muộn hơn, không chậm hơn, không trễ hơn, không quá, không sau, hạn, hạn chót, hạn cuối, hạn cuối cùng,
  hạn nộp, hạn gửi, thời hạn, xong, hoàn thành, hoàn thành xong, hoàn thành việc, phải xong, phải hoàn thành,
  cần hoàn thành, thực hiện xong, hoàn tất, kết thúc, kết thúc vào, ngày kết thúc, ngày hoàn thành, trước khi kết thúc, trước khi hết`);

/** Before a moment, saying "by then" in other ways. */
export const TOWARDS =
  list(`thời gian, đến, đến ngày, cho đến, tới, tính đến, là, vào, vào lúc, lúc, tại, khoảng, vào khoảng,
  dự kiến, phấn đấu, chỉ tiêu, thời điểm, mốc, mốc thời gian, cố gắng, thực hiện, dịp, vào dịp, chuyển, chuyển sang, sang, được,
  từ nay đến, từ nay tới, từ nay cho đến`);

export const TO_THE_END = list(`hết, đến hết, tới hết, từ nay đến hết, từ nay cho đến hết`);

/** These call for an end, or leave it open: "Từ 01/7/2025". */
export const STARTS = list(`từ, từ ngày, kể từ, triển khai từ, thực hiện từ, áp dụng từ, bắt đầu, bắt đầu từ,
  ngày bắt đầu, thời gian bắt đầu, thời điểm bắt đầu`);

/** Before the new deadline. */
export const EXTENDED =
  list(`gia hạn, gia hạn đến, gia hạn tới, gia hạn sang, được gia hạn đến, đã gia hạn đến, lùi đến, lùi sang,
  lùi hạn đến, dời đến, dời sang, điều chỉnh đến, điều chỉnh thành, điều chỉnh sang, chuyển sang`);

/** Before the old one. */
export const REVISED =
  list(`điều chỉnh từ, chuyển từ, lùi từ, dời từ, gia hạn từ, thay cho, trước đây, trước đây là,
  ban đầu, ban đầu là, hạn cũ, kế hoạch cũ`);

export const EVERY_YEAR = list(`hằng năm, hàng năm, mỗi năm, từng năm, các năm, thường niên, định kỳ hằng năm,
  định kỳ hàng năm`);

/** What goes on, behind a year: "duy trì trong các năm tiếp theo". */
export const GOING_ON =
  list(`duy trì, tiếp tục, tiếp tục duy trì, tiếp tục thực hiện, tiếp tục triển khai, thực hiện,
  triển khai, duy trì thực hiện`);

export const LATER_YEARS =
  list(`các năm tiếp theo, những năm tiếp theo, năm tiếp theo, các năm sau, những năm sau,
  các năm kế tiếp, những năm kế tiếp, các năm tới, những năm tới`);

export const NEXT =
  list(`sau, tới, kế tiếp, tiếp theo, tiếp sau, liền kề, liền sau, kế sau, sau liền kề, liền kề sau,
  tiếp theo liền kề, kế tiếp liền kề`);

export const ALWAYS =
  list(`thường xuyên, liên tục, các ngày trong tuần, các ngày làm việc trong tuần, hằng ngày, hàng ngày, hằng ngày làm việc, hằng giờ, hàng giờ,
  lâu dài, quanh năm, suốt năm, trong suốt năm, suốt cả năm, xuyên suốt, thường trực, không thời hạn`);

/** How ongoing work is done; says nothing of time. */
export const MANNERS = list(`kịp thời, đồng bộ, hiệu quả, có hiệu quả, nghiêm túc, đầy đủ, lâu dài, liên tục,
  đúng quy định, đúng thời hạn, ngay`);

/** How often: never a part of what is done, else a time would be swallowed. */
export const HOW_OFTEN =
  list(`định kỳ, thường xuyên, đột xuất, liên tục, hằng, hàng tháng, hàng quý, hàng năm,
  hàng tuần, hàng ngày, mỗi tháng, mỗi quý, mỗi năm, mỗi tuần, mỗi ngày, từng tháng, từng quý, từng năm`);

/** "Đợt xuất" is a scan error of the 2025 plan (tasks 29 and 30). */
export const ON_DEMAND = list(`đột xuất, đợt xuất, báo cáo đột xuất, bất thường, không định kỳ, phát sinh,
  có phát sinh, chuyên đề, theo chuyên đề, theo vụ việc`);

/** Behind "đột xuất": why it comes. */
export const CAUSES = list(
  `theo, tùy theo, khi, ngay khi, sau khi, lúc, do, nếu, để, phục vụ, trong trường hợp`,
);

/** What an event in free words follows. */
export const EVENTS =
  list(`khi, mỗi khi, chỉ khi, bất cứ khi nào, sau khi, ngay khi, ngay sau, ngay sau khi, trước khi,
  từ khi, từ ngày, kể từ khi, kể từ ngày, đến khi, cho đến khi, lúc, nếu, nếu có, trường hợp, trong trường hợp,
  thực hiện khi, thực hiện ngay khi, thực hiện ngay sau khi`);

/** What is held once a year: "Khai giảng năm học mới (05/9)". */
export const EVENTS_HELD =
  list(`khai giảng, bế giảng, tổng kết năm học, lễ phát động, lễ ra quân, tháng, tuần lễ, ngày hội, lễ hội,
  giao nhận quân, tuyển quân, bầu cử, tuyển sinh`);

/** Before the name of a day that is kept: "Chào mừng ngày Nhà giáo Việt Nam 20/11". */
export const OCCASIONS_KEPT =
  list(`dịp, nhân, nhân dịp, vào dịp, trong dịp, chào mừng, nhân dịp chào mừng, kỷ niệm, dịp kỷ niệm, nhân dịp kỷ niệm, hưởng ứng,
  mừng, hướng tới, lễ, ngày lễ, lễ kỷ niệm`);

/** Days of the year that go by a name: "Quốc khánh 02/9". */
export const HOLIDAYS =
  list(`quốc khánh, giải phóng, thành lập, truyền thống, pháp luật, nhà giáo, thương binh, quốc tế, bầu cử, khai giảng,
  phụ nữ, toàn quốc, thầy thuốc, báo chí, gia đình, môi trường, chuyển đổi số, đại đoàn kết, sách việt nam, chiến thắng, sinh nhật,
  doanh nhân, toàn dân, thế giới`);

/** Of a council or a committee: the days are in its own calendar. */
export const SESSIONS = list(`kỳ họp, phiên họp, các kỳ họp, các phiên họp`);

/** Meetings of a ward whose days are not fixed. */
export const MEETINGS = list(
  `kỳ họp, cuộc họp, phiên họp, ngày họp, hội nghị, đại hội, đợt kiểm tra, ngày bầu cử`,
);

/** Between a length of time and the event that it is counted from. */
export const COUNTED_FROM =
  list(`kể từ, kể từ khi, kể từ ngày, kể từ lúc, kể từ thời điểm, tính từ, tính từ khi,
  tính từ ngày, từ khi, từ ngày, từ thời điểm, sau, sau khi, sau ngày, trước, trước khi, trước ngày, so với`);

export const LENGTH_LEADS =
  list(`trong vòng, trong thời hạn, trong thời gian, thời hạn, tối đa, chậm nhất sau, sau,
  sau thời hạn, không quá, ngay trong, trước`);

export const IF_ANY = list(`nếu có, nếu cần, nếu cần thiết, nếu có phát sinh`);

/** Before the name of a document or an occasion. */
export const ACCORDING_TO =
  list(`theo, theo đúng, đúng, đúng theo, tùy, tùy theo, tùy thuộc, tùy thuộc vào, phụ thuộc,
  phụ thuộc vào, phù hợp với, căn cứ, căn cứ theo, căn cứ vào, bám sát, đảm bảo, bảo đảm, gắn với, cùng với`);

/** What may follow "theo" as the place where the date stands. */
export const DOCUMENTS = list(`kế hoạch, KH, lộ trình, tiến độ, yêu cầu tiến độ, công văn, CV, nghị quyết, NQ,
  nghị định, NĐ, quyết định, QĐ, thông tư, TT, luật, pháp luật, chỉ thị, CT, thông báo, TB, kết luận, chương trình,
  CTr, đề án, dự án, quy định, định kỳ quy định, quy chế, quy trình, quy ước, hướng dẫn, văn bản, VB, chỉ đạo,
  sự chỉ đạo, ý kiến, phân công, sự phân công, phân cấp, phân quyền, lịch, lịch trình, phân kỳ, mốc thời gian,
  các mốc, các mốc thời gian, thời gian, thời hạn, thời điểm, hạn của, chế độ, nhiệm vụ, nội dung, phụ lục,
  biểu mẫu, mẫu, đề cương, hợp đồng, giấy mời, thư mời, điện, công điện, điều, khoản, mục, danh mục, tinh thần,
  chủ trương, kết quả, khung, định hướng, bộ, sở, tỉnh, thành phố, UBND, HĐND, cấp trên, trung ương, TW, các, từng,
  hệ thống, phiếu, báo cáo, niên độ, cam kết, giai đoạn, phê duyệt, thống nhất, sự thống nhất, tổ chức, kịch bản,
  phương án, chiến lược, năm học, kỳ, chức năng, thẩm quyền, quyền hạn`);

/** What may follow "theo" as something that comes up, with a time of its own each time. */
export const OCCASIONS =
  list(`yêu cầu, các yêu cầu, đề nghị, nhu cầu, phát sinh, tình hình, tình hình thực tế, thực tế,
  thực tế phát sinh, vụ việc, từng vụ việc, từng trường hợp, đợt, từng đợt, sự việc, sự vụ, chuyên đề, đột xuất,
  thời điểm yêu cầu, thời điểm phát sinh, thời gian yêu cầu, thời hạn yêu cầu, điều kiện, điều kiện thực tế, hồ sơ,
  kiến nghị, phản ánh, đơn, triệu tập, tính chất, mức độ, diễn biến`);

/** What is to be done by the date: these open the door to an object in free words. */
export const VERBS =
  list(`hoàn thành, hoàn thiện, hoàn tất, kết thúc, xong, ban hành, tham mưu, thực hiện, triển khai,
  tổ chức, trình, báo cáo, gửi, gửi báo cáo, sao gửi, nộp, xây dựng, rà soát, phê duyệt, thẩm định, thẩm tra, công bố,
  công khai, cập nhật, kiểm tra, tự kiểm tra, giám sát, đánh giá, tự đánh giá, chấm điểm, sơ, sơ kết, tổng kết, đăng tải,
  đăng ký, bàn giao, chuyển giao, nghiệm thu, vận hành, duy trì, bắt đầu, tiến hành, tổng hợp, lập, xử lý, giải quyết,
  khắc phục, phát động, tập huấn, tuyên truyền, truyền thông, phổ biến, số hóa, khảo sát, ký, ký kết, áp dụng, đưa vào,
  tiếp tục, hướng dẫn, chỉ đạo, điều chỉnh, hiệu chỉnh, bổ sung, sửa đổi, thay thế, đề xuất, nghiên cứu, thống kê,
  kiện toàn, quán triệt, phối hợp, cung cấp, niêm yết, lấy ý kiến, cho ý kiến, góp ý, họp, thông qua, đảm bảo, bảo đảm,
  lồng ghép, kết hợp, đăng, giao, phân công, mở, đôn đốc, theo dõi, kiểm soát, chuẩn bị, phát hành, kiểm kê, thí điểm, kiểm thử, nhân rộng,
  mua sắm, lắp đặt, bố trí, sắp xếp, phân bổ, giải ngân, quyết toán, thanh toán, soạn thảo, dự thảo, tham gia,
  thành lập, kết nối, tích hợp, nâng cấp, thu thập, chuyển đổi, làm sạch, phân tích, tái cấu trúc, đơn giản hóa,
  cắt giảm, trả lời, phản hồi, tiếp nhận, phân loại, đồng bộ, đồng bộ hóa, xét, bình xét, khen thưởng, tuyển dụng,
  đào tạo, bồi dưỡng, công nhận, ra mắt, khai trương, khởi động, chốt số liệu, quản lý, sử dụng, khai thác, làm, cử`);

/** Of these a bare period says how often: "Báo cáo quý", but "Hoàn thành quý" is half of something. */
export const REPORTING =
  list(`báo cáo, báo cáo định kỳ, sơ kết, tổng kết, sơ kết tổng kết, đánh giá, họp, giao ban, kiểm tra,
  báo cáo sơ kết, báo cáo tổng kết`);

export const AUXILIARIES =
  list(`thời hạn, thời gian, thời điểm, hạn, yêu cầu, phải, cần, sẽ, được, có, và, tự, phấn đấu, dự kiến, đề nghị, khẩn trương, tích cực,
  chủ động, tập trung, kịp thời, cơ bản, ưu tiên`);

/** Of what has been done, or not done, or is measured: no deadline is said with these. */
export const NOT_PLANNED = list(`đã, chưa, không, đạt, tỷ lệ, vừa, đang, vẫn, chẳng, trừ`);

/** Texts never end on these: a cell split over a page does ("Theo lộ" + "trình Kế hoạch"). */
export const DANGLING =
  list(`của, về, theo, và, tại, trong, các, những, được, kế, lộ, kể, khi, cho, với, để, do, hoặc,
  yêu, đột, hằng, mỗi, là, ủy, có`);

/** These end on such a word and are whole. */
export const WHOLE_NAMES = list(
  `thành ủy, tỉnh ủy, huyện ủy, quận ủy, thị ủy, đảng ủy, chi ủy, cấp ủy, tiếp theo`,
);

/** Where a sentence may part without a sign. */
export const PARTING =
  list(`và, đồng thời, hoặc, trước, theo, khi, định kỳ, đột xuất, thường xuyên, hằng, hàng, mỗi,
  trong, chậm, từ, vào, đến, xong, hoàn thành, nếu, chào mừng, nhân dịp, kỷ niệm, hưởng ứng, dịp`);

/** Before the day on which something was done. */
export const DONE = list(
  `hoàn thành, hoàn thành ngày, HT, HT ngày, xong, ban hành, báo cáo, gửi, nộp, trình, tổ chức, triển khai`,
);

/** What has a year, or how often, in its name: "Dự toán năm 2027", "Kế hoạch kiểm tra hằng năm". */
export const NAMED_BY_YEAR =
  list(`kế hoạch, chương trình, dự toán, ngân sách, nhiệm vụ, chỉ tiêu, báo cáo, công tác,
  danh mục, phương hướng, kết quả, tình hình, nghị quyết, nghị định, quyết định, thông tư, chỉ thị, công văn,
  văn bản, luật, bộ luật, năm học, phong trào, thi đua, cuộc thi, kỳ thi, kỳ họp, phiên họp, hội nghị, chỉ số, số liệu`);
