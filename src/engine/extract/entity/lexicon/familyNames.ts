import { words } from './words.ts';

/** Korean and Chinese family names, as newspapers spell them: they stand first at home and often last abroad. */
export const FAMILY_FIRST = words(`
  ahn an bae baek ban bang byun cha chae cho choe choi chu chun chung gu ha han heo hong hur hwang im jang jeon jeong jin jo joo ju jung kang kim
  ko koo ku kwak kwon lee lim ma min moon na nam noh oh paik park pyo rhee roh ryu seo shim shin sim sohn son song suh sung u um woo yang yeo yi
  yim yoo yoon yu yun
  cai cao chan chang chen cheng cheung chiang chow deng ding dong du duan fan fang feng fong fu gao gong gu guo hao he ho hou hsu hu huang jia
  jiang kong kwok lai lam lau lei leung li liang liao lin liu lo long lu luo mao meng ng pan peng qian qin ren shao shen shi su sun tan tang tao
  tian tsai tsang tse wan wang wei wen wong wu xia xiao xie xiong xu xue yan yao ye yin yip yuan zeng zhang zhao zheng zhong zhou zhu zou`);
