<#import "../lib/mail.txt.ftl" as m>
<#assign part = (page.outcomeCode!"WITHDRAWN") != "WITHDRAWN">
<@m.frame title=msg("aftersale.mail.claim-withdrawn.title")>
${msg("aftersale.mail.claim-withdrawn.text" + part?then(".part", ""), page.number, page.orderNumber)}

<@m.lines/>
${msg("aftersale.mail.next")}
${msg("aftersale.mail.claim-withdrawn.next")}

<@m.link msg("aftersale.mail.open")/>
</@m.frame>
