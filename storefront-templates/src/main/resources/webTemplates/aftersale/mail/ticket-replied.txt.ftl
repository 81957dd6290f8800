<#import "../lib/mail.txt.ftl" as m>
<@m.frame title=msg("aftersale.mail.ticket-replied.title")>
${msg("aftersale.mail.ticket-replied.text", page.shopName, page.number)}

<@m.quote/>
<@m.facts/>
${msg("aftersale.mail.next")}
<#if page.answerBy?? && !(page.question!false)>
${msg("aftersale.mail.ticket-replied.next", date(page.answerBy))}
<#else>
${msg("aftersale.mail.ticket-replied.next.plain")}
</#if>

<@m.link msg("aftersale.mail.open.reply")/>
</@m.frame>
