<#import "../lib/mail.ftl" as m>
<@m.frame title=msg("aftersale.mail.return-requested.title") preview=msg("aftersale.mail.return-requested.preview", page.number)>
<@m.facts/>
<@m.p>${msg("aftersale.mail.return-requested.text")}</@m.p>
<@m.p><#list page.units as u>${msg("aftersale.withdraw.statement.line", u.quantity, u.name)}<#sep><br></#list></@m.p>
<@m.button msg("aftersale.mail.return.open")/>
</@m.frame>
