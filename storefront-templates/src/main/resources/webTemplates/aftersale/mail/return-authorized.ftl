<#import "../lib/mail.ftl" as m>
<@m.frame title=msg("aftersale.mail.return-authorized.title") preview=msg("aftersale.mail.return-authorized.preview", page.number)>
<@m.facts/>
<@m.p>${msg("aftersale.mail.return-authorized.text")}</@m.p>
<@m.p><strong>${msg("aftersale.return.address")}</strong><br><#if
  page.returnAddress?has_content>${page.returnAddress?replace("\n", ", ")}<#else>${msg("aftersale.withdrawal.address.none")}</#if></@m.p>
<@m.p><strong>${msg("aftersale.return.estimate")}</strong> ${money(page.estimate)}<#if page.fee??><br>${msg("aftersale.refund.step.fee")}
  ${money(page.fee)}</#if></@m.p>
<@m.p><#list page.units as u>${msg("aftersale.withdraw.statement.line", u.quantity, u.name)}<#sep><br></#list></@m.p>
<@m.button msg("aftersale.mail.return.open")/>
</@m.frame>
