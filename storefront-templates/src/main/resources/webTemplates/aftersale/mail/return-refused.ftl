<#import "../lib/mail.ftl" as m>
<@m.frame title=msg("aftersale.mail.return-refused.title") preview=msg("aftersale.mail.return-refused.preview", page.number)>
<@m.facts/>
<#list page.refusal![] as p><@m.p>${p}</@m.p></#list>
<@m.p>${msg("aftersale.mail.return-refused.text")}</@m.p>
<@m.button msg("aftersale.mail.return.open")/>
</@m.frame>
