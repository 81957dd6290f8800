<#import "../lib/mail.txt.ftl" as m>
<#import "../lib/mail-refund.ftl" as r>
<@m.frame title=msg("aftersale.mail.refund-paid.title", money(page.paid)) footer="aftersale.mail.footer.refund">
${msg("aftersale.mail.refund-paid.text", money(page.paid), page.orderNumber)}

<#list page.payouts as p>
${msg("aftersale.mail.refund.to." + p.toCode, money(p.amount))}
</#list>
${msg("aftersale.mail.refund.number")} ${page.number}
${msg("aftersale.mail.refund.reason")} ${msg("aftersale.mail.refund.reason." + page.reasonCode)}

<#if page.takesDays>
${msg("aftersale.mail.refund-paid.days")}

</#if>
<@m.sums msg("aftersale.mail.refund-paid.why") r.rows(page)/>
${msg("aftersale.mail.refund-paid.next")}

<@m.link msg("aftersale.mail.refund-paid.open")/>
</@m.frame>
