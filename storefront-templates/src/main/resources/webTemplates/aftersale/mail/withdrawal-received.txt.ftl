<#import "../lib/mail.txt.ftl" as m>
<@m.frame title=msg("aftersale.mail.withdrawal-received.title")>
${msg("aftersale.mail.withdrawal-received.text")}

<@m.facts>${msg("aftersale.receipt.time")}: ${page.time}
${page.utc}</@m.facts>

${msg("aftersale.receipt.content")}

<#list page.statement as s>
${s}

</#list>
${msg("aftersale.receipt.note")}

${msg("aftersale.withdraw.next.lookup")}

<@m.link msg("aftersale.mail.withdrawal.open")/>
</@m.frame>
