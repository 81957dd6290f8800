<#import "../lib/mail.txt.ftl" as m>
<@m.frame title=msg("aftersale.mail.return-authorized.title")>
<@m.facts/>

${msg("aftersale.mail.return-authorized.text")}

${msg("aftersale.return.address")}
<#if page.returnAddress?has_content>
${page.returnAddress}
<#else>
${msg("aftersale.withdrawal.address.none")}
</#if>

${msg("aftersale.return.estimate")} ${money(page.estimate)}
<#if page.fee??>
${msg("aftersale.refund.step.fee")} ${money(page.fee)}
</#if>

<#list page.units as u>
${msg("aftersale.withdraw.statement.line", u.quantity, u.name)}
</#list>


<@m.link msg("aftersale.mail.return.open")/>
</@m.frame>
