<#import "../lib/mail.txt.ftl" as m>
<@m.frame title=msg("aftersale.mail.withdrawal-ineffective.title")>
${msg("aftersale.withdrawal.say.INEFFECTIVE")} ${msg("aftersale.withdrawal.reason." + page.reason)}

<@m.facts/>

<#if page.units?has_content>
${msg("aftersale.withdrawal.units")}
<#list page.units as u>
${msg("aftersale.withdraw.statement.line", u.quantity, u.name)}
</#list>

</#if>
<#if page.exempt?has_content>
${msg("aftersale.withdrawal.exempt")}
<#list page.exempt as u>
${msg("aftersale.withdraw.statement.line", u.quantity, u.name)} – ${msg("aftersale.exemption." + u.exemption)}
</#list>

</#if>
${msg("aftersale.mail.withdrawal-ineffective.next")}

<@m.link msg("aftersale.mail.withdrawal.open")/>
</@m.frame>
