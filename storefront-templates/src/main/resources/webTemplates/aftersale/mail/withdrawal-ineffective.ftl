<#import "../lib/mail.ftl" as m>
<@m.frame title=msg("aftersale.mail.withdrawal-ineffective.title") preview=msg("aftersale.mail.withdrawal-ineffective.preview",
  page.number)>
<@m.p>${msg("aftersale.withdrawal.say.INEFFECTIVE")} ${msg("aftersale.withdrawal.reason." + page.reason)}</@m.p>
<@m.facts/>
<#if page.units?has_content><@m.p>${msg("aftersale.withdrawal.units")}<#list page.units as u>
  <br>${msg("aftersale.withdraw.statement.line", u.quantity, u.name)}</#list></@m.p></#if>
<#if page.exempt?has_content><@m.p>${msg("aftersale.withdrawal.exempt")}<#list page.exempt as u>
  <br>${msg("aftersale.withdraw.statement.line", u.quantity, u.name)} – ${msg("aftersale.exemption." + u.exemption)}</#list></@m.p></#if>
<@m.p>${msg("aftersale.mail.withdrawal-ineffective.next")}</@m.p>
<@m.button msg("aftersale.mail.withdrawal.open")/>
</@m.frame>
