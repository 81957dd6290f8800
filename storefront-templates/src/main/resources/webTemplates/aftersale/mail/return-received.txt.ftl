<#import "../lib/mail.txt.ftl" as m>
<@m.frame title=msg("aftersale.mail.return-received.title")>
<@m.facts/>

${msg("aftersale.mail.return-received.text")}

<#list page.units as u>
${msg("aftersale.withdraw.statement.line", u.quantity, u.name)}
</#list>


<@m.link msg("aftersale.mail.return.open")/>
</@m.frame>
