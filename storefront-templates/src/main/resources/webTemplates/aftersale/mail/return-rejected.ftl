<#import "../lib/mail.ftl" as m>
<@m.frame title=msg("aftersale.mail.return-rejected.title") preview=msg("aftersale.mail.return-rejected.preview", page.number)>
<@m.facts/>
<@m.p><#list page.units as u>${msg("aftersale.withdraw.statement.line", u.quantity,
  u.name)} – ${msg("aftersale.return.rejection." + u.rejection)}<#sep><br></#list></@m.p>
<@m.p>${msg("aftersale.mail.return-rejected.text")}</@m.p>
<@m.button msg("aftersale.mail.return.open")/>
</@m.frame>
