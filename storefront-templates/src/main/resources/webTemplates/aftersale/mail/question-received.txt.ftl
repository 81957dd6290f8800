<#import "../lib/mail.txt.ftl" as m>
<@m.frame title=msg("aftersale.mail.question-received.title")>
${msg("aftersale.mail.question-received.text", page.number)}

<@m.facts><#if page.answerBy??>${msg("aftersale.mail.answerby")} ${date(page.answerBy)}</#if></@m.facts>
<@m.quote/>
${msg("aftersale.mail.next")}
<#if page.answerBy??>
${msg("aftersale.mail.question-received.next", date(page.answerBy))}
<#else>
${msg("aftersale.mail.question-received.next.plain")}
</#if>

<@m.link msg("aftersale.mail.open")/>
</@m.frame>
