<#import "../lib/mail.ftl" as m>
<@m.frame title=msg("aftersale.mail.ticket-replied.title") preview=msg("aftersale.mail.ticket-replied.preview", page.number)>
<@m.p>${msg("aftersale.mail.ticket-replied.text", page.shopName, page.number)}</@m.p>
<@m.quote/>
<@m.facts/>
<@m.p>
  <strong>${msg("aftersale.mail.next")}</strong>
  <#if page.answerBy?? && !(page.question!false)>
  ${msg("aftersale.mail.ticket-replied.next", date(page.answerBy))}
  <#else>
  ${msg("aftersale.mail.ticket-replied.next.plain")}
  </#if>
</@m.p>
<@m.button msg("aftersale.mail.open.reply")/>
</@m.frame>
