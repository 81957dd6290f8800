<#import "../lib/mail.txt.ftl" as m>
<@m.frame title=msg("aftersale.mail.claim-received.title")>
${msg("aftersale.mail.claim-received.text", page.number, page.orderNumber)}

<@m.facts><#if page.answerBy??>${msg("aftersale.mail.answerby")} ${date(page.answerBy)}</#if></@m.facts>
<@m.lines/>
<@m.quote/>
${msg("aftersale.mail.next")}
<#if page.answerBy??>
${msg("aftersale.mail.claim-received.next", date(page.answerBy))}
<#else>
${msg("aftersale.mail.claim-received.next.plain")}
</#if>

<@m.link msg("aftersale.mail.open")/>
</@m.frame>
