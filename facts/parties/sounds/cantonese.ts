/**
 * Cantonese and Hokkien spellings as companies of Hong Kong, Macau, Taiwan and South-East Asia write them.
 * A small own table of the characters that stand in names; no system of its own. Spelling, characters.
 */
export const CANTONESE =
  'cheung 长 张 祥 翔 章|kong 港 江 光 刚 广|wo 和|wah 华|wa 华|hing 兴 庆|hong 康 航 行|fung 丰 风 冯 凤|fook 福|fuk 福|tai 太 大 泰 戴|' +
  'tak 德|sun 新 顺 信|sung 宋 崇|shun 信 顺|kee 记|lee 李 利|li 李 利 理|wing 永 荣|on 安|ngan 颜 银|kwong 光 广|ming 明|man 文 万|' +
  'wong 黄 王 旺|chan 陈|chow 周|chau 周 洲|lam 林|lau 刘|leung 梁|ng 吴 伍 五|ho 何 浩 好|kwok 郭 国|kwan 关 群|ching 程 正 清|tsang 曾|' +
  'tse 谢|tang 邓|yip 叶|yeung 杨 阳|yu 余 于 裕|yuen 源 元 袁 远|yue 裕 越|mei 美|ka 家 嘉|kar 家 嘉|ka 加|cheong 昌 章 长|choi 蔡 彩|sze 施 思|' +
  'siu 小 萧|kai 启 佳|kin 建 健|ken 建 坚|chi 志 知 智|chung 钟 忠 中 宗|hung 洪 雄 鸿 红|luk 陆 六|lok 乐 洛|pak 白 柏 百|po 宝 保 波|' +
  'shing 成 胜 诚 盛|sing 成 星 胜|wai 伟 维 惠 卫|yat 一 日|yee 义 仪 怡 宜|yick 益|yik 益|shek 石|shui 水|tin 天 田|tung 东 同 通 董|' +
  'tong 唐 堂 棠|kam 金 锦|kum 金|king 景 京 经|nam 南|pei 北|sai 西|hoi 海|hai 海|shan 山|ling 灵 岭|lung 龙 隆|loong 龙|mau 茂|' +
  'fat 发|fa 花|choy 财|cai 财|bo 宝|hang 恒 行|hen 恒|seng 生 成 盛|sang 生|wan 云 湾 运|wun 云|kuen 权|keung 强|pang 彭 鹏|' +
  'fong 方 芳|fu 富 傅|foo 富|fai 辉|hei 喜|hey 喜|kit 杰|kiu 侨 桥|chiu 潮 赵 超|chu 朱|cho 曹|lo 罗 老|law 罗|mok 莫|' +
  'mak 麦|ma 马|poon 潘|pun 潘|so 苏|szeto 司徒|tam 谭|to 杜 陶 图|tsui 徐 崔|tsoi 蔡|wu 胡 吴|au 区 欧|au 澳|bank 行|' +
  'hwa 华|hon 鸿 汉|chia 佳 嘉 家|chin 金 进 勤|hsin 新 信|cheng 成 正 诚|yang 阳 洋|tan 陈|lim 林|ong 王 翁|goh 吴|gooi 魏|koh 许|teo 张|chua 蔡|' +
  'ang 洪|yeo 杨|sim 沈|tay 郑|low 刘 罗|khoo 邱|heng 兴 恒|hin 兴|guan 源|huat 发|hock 福|eng 永 荣|soon 顺|aik 益|joo 裕|' +
  'keong 强|boon 文|bun 文|swee 瑞|thye 泰|tiong 中 忠|teck 德|kim 金|hup 合|hap 合|hop 合|cathay 国泰|hua 华|min 民 闽';
