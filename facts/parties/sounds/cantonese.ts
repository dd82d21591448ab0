/**
 * Cantonese and Hokkien spellings as companies of Hong Kong, Macau, Taiwan and South-East Asia write them.
 * A small own table of the characters that stand in names, of companies and of persons; no system of its own. Spelling, characters.
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
  'keong 强|boon 文|bun 文|swee 瑞|thye 泰|tiong 中 忠|teck 德|kim 金|hup 合|hap 合|hop 合|cathay 国泰|hua 华|min 民 闽|' +
  'ying 英 应 盈 营|yam 荫 钦 任|yuet 月 粤 悦 越|yuk 玉 育 旭|yu 如 宇 儒 鱼|yun 润 恩 欣 仁|yung 容 勇 雍|yau 友 有 佑|yan 仁 恩 欣|yiu 耀 姚|yim 严|' +
  'wah 桦 骅|wing 颖 荣 永|wai 慧 威 韦 怀 炜 玮|wong 汪|chun 振 俊 春 镇 骏 泉 进 津 秦|chung 聪 松 仲 冲|chi 子 之 芝 赐 慈|chiu 照 昭 召|cheuk 卓|chak 泽|chak 翟|' +
  'ching 贞 静 精 晴|choi 才 采|chor 楚 初|tse 子|tsz 子 芷 梓|tung 冬 彤|tuen 屯 端|ting 庭 婷 廷 丁|tim 添|tat 达|tak 得|tan 丹|shan 珊|shun 纯 舜|' +
  'sheung 尚 相 双|shing 星 城 承|shiu 兆 邵 绍|siu 兆 少 绍 邵 笑 晓|sin 善 倩 仙 冼|suk 淑|suet 雪|sum 心 深 沈|sze 诗 士 司 丝|so 素|sau 秀 寿 修|' +
  'ping 平 炳 萍 秉 屏|pui 佩 培 沛 贝|po 布|pik 碧|ngai 艺 魏 毅|nga 雅|ngo 娥 傲|nin 年|nei 妮|mui 梅 妹|muk 木|mo 慕 武|miu 妙 苗|man 敏 雯|ming 铭 名|' +
  'lai 丽 黎 礼 励|lap 立|lam 琳 霖|lau 留|leung 良|lik 力|lin 莲 连 莲|ling 玲 龄 凌 令|lo 露 鹭|loi 来|lok 诺|lun 伦 麟|lun 联 邻|lut 律|kit 洁|' +
  'kin 坚|king 敬 劲 琼|kiu 娇 乔|ko 高|koon 冠 官 观|kuk 菊|kun 冠 观 坤|kung 孔 龚|kwai 贵 葵|kwan 钧 君 军|kwok 国|kwong 江 邝|ka 佳|kai 继|kan 勤 根 简 近|' +
  'kau 球 九|kei 基 奇 其|keung 强|ki 基 奇|hau 孝 厚|hin 显 轩 宪|hei 曦 希 熙 禧|heung 香 向|hiu 晓|ho 可|hoi 开 凯|hok 学 鹤|hon 翰 瀚|hung 孔 虹|hui 许|' +
  'hak 克|fai 晖 徽 挥|fan 范 芬 勋|fei 飞 菲|fong 房 晃|fung 锋 峰 枫|ding 丁|doi 代|chee 志 智 建|bing 冰 兵|bik 碧|bong 邦|au 欧阳|on 安 鞍|oi 爱|or 柯|' +
  'fan 凡|tai 第 娣|tao 陶|to 图|tsim 詹|tso 曹 早|tsui 翠|uk 屋|wat 屈|woo 胡|yip 业|yue 如|lee 俐|sek 石|jim 詹|tsun 俊 进 骏|zau 周 秀|kei 纪 祺 琪|hang 亨 衡 杏|shuk 淑|tong 汤|kiang 姜|soong 宋|koo 顾|kuo 郭|hsiao 萧|hsu 许 徐|sheng 盛|ta 大 达';
