// Made by tests/commands/make-script-data.ts of opencc-js's dictionaries (Apache-2.0).
export const CHARACTERS =
  '僞偽啓啟喫吃嫺嫻嬀媯峯峰幺么棱稜樑梁檐簷污汙泄洩潙溈潨潀爲為牀床痹痺癡痴皁皂着著睾睪祕秘竈灶糉粽繮韁纔才羣群脣唇蔘參蔿蒍衆眾裏裡覈核踊踴鉢缽鍼針鮎鯰麪麵齶顎';
export const PHRASES =
  '喫喫\t喫茶小舖 純喫茶\n樑樑\t張棟樑 林國樑 林杰樑 楊士樑 羅興樑 葉步樑 蔣國樑 黃東樑\n皁皁\t牛驥同一皁 牛驥同皁';
