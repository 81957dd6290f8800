<#import "../lib/mail.txt.ftl" as m>
<@m.frame title=msg("aftersale.mail.return-rejected.title")>
<@m.facts/>

<#list page.units as u>
${msg("aftersale.withdraw.statement.line", u.quantity, u.name)} – ${msg("aftersale.return.rejection." + u.rejection)}
</#list>

${msg("aftersale.mail.return-rejected.text")}


<@m.link msg("aftersale.mail.return.open")/>
</@m.frame>
