<#import "../lib/mail.ftl" as m>
<@m.frame title=msg("aftersale.mail.question-received.title") preview=msg("aftersale.mail.question-received.preview", page.number)>
<@m.p>${msg("aftersale.mail.question-received.text", page.number)}</@m.p>
<@m.facts><#if page.answerBy??><br>${msg("aftersale.mail.answerby")} <strong>${date(page.answerBy)}</strong></#if></@m.facts>
<@m.quote/>
<@m.p>
  <strong>${msg("aftersale.mail.next")}</strong>
  <#if page.answerBy??>
  ${msg("aftersale.mail.question-received.next", date(page.answerBy))}
  <#else>
  ${msg("aftersale.mail.question-received.next.plain")}
  </#if>
</@m.p>
<@m.button msg("aftersale.mail.open")/>
</@m.frame>
