<#import "../lib/mail.ftl" as m>
<@m.frame title=msg("aftersale.mail.claim-received.title") preview=msg("aftersale.mail.claim-received.preview", page.number)>
<@m.p>${msg("aftersale.mail.claim-received.text", page.number, page.orderNumber)}</@m.p>
<@m.facts><#if page.answerBy??><br>${msg("aftersale.mail.answerby")} <strong>${date(page.answerBy)}</strong></#if></@m.facts>
<@m.lines/>
<@m.quote/>
<@m.p>
  <strong>${msg("aftersale.mail.next")}</strong>
  <#if page.answerBy??>
  ${msg("aftersale.mail.claim-received.next", date(page.answerBy))}
  <#else>
  ${msg("aftersale.mail.claim-received.next.plain")}
  </#if>
</@m.p>
<@m.button msg("aftersale.mail.open")/>
</@m.frame>
