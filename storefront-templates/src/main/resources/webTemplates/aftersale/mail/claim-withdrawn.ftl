<#import "../lib/mail.ftl" as m>
<#assign part = (page.outcomeCode!"WITHDRAWN") != "WITHDRAWN">
<@m.frame title=msg("aftersale.mail.claim-withdrawn.title") preview=msg("aftersale.mail.claim-withdrawn.preview", page.number)>
<@m.p>${msg("aftersale.mail.claim-withdrawn.text" + part?then(".part", ""), page.number, page.orderNumber)}</@m.p>
<@m.lines/>
<@m.p><strong>${msg("aftersale.mail.next")}</strong> ${msg("aftersale.mail.claim-withdrawn.next")}</@m.p>
<@m.button msg("aftersale.mail.open")/>
</@m.frame>
