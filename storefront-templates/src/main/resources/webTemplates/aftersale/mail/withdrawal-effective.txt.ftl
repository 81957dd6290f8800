<#import "../lib/mail.txt.ftl" as m>
<@m.frame title=msg("aftersale.mail.withdrawal-effective.title")>
${msg("aftersale.mail.withdrawal-effective.text")}

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
<#if page.sendBy??>
${msg("aftersale.withdrawal.send")}
${msg("aftersale.withdrawal.send.by", date(page.sendBy))}

</#if>
${msg("aftersale.withdrawal.address")}
<#if page.returnAddress?has_content>
${page.returnAddress}
<#else>
${msg("aftersale.withdrawal.address.none")}
</#if>

<#if page.refundBy??>
${msg("aftersale.withdrawal.money")}
${msg("aftersale.withdrawal.money.by", date(page.refundBy))}

</#if>
<#if page.waits>
${msg("aftersale.withdrawal.money.waits")}

</#if>
${msg("aftersale.withdrawal.law")}

<@m.link msg("aftersale.mail.withdrawal.open")/>
</@m.frame>
