<#import "../lib/mail.ftl" as m>
<#import "../lib/mail-refund.ftl" as r>
<@m.frame title=msg("aftersale.mail.refund-paid.title", money(page.paid))
  preview=msg("aftersale.mail.refund-paid.preview", page.number) footer="aftersale.mail.footer.refund">
<@m.p>${msg("aftersale.mail.refund-paid.text", money(page.paid), page.orderNumber)}</@m.p>
<@m.box>
<#list page.payouts as p>${msg("aftersale.mail.refund.to." + p.toCode, money(p.amount))}<br>
</#list>
${msg("aftersale.mail.refund.number")} <strong style="white-space:nowrap;">${page.number}</strong><br>
${msg("aftersale.mail.refund.reason")} ${msg("aftersale.mail.refund.reason." + page.reasonCode)}
</@m.box>
<#if page.takesDays><@m.p>${msg("aftersale.mail.refund-paid.days")}</@m.p></#if>
<@m.sums msg("aftersale.mail.refund-paid.why") r.rows(page) true/>
<@m.p>${msg("aftersale.mail.refund-paid.next")}</@m.p>
<@m.button msg("aftersale.mail.refund-paid.open")/>
</@m.frame>
