<#import "../lib/mail.ftl" as m>
<@m.frame title=msg("aftersale.mail.withdrawal-received.title") preview=msg("aftersale.mail.withdrawal-received.preview", page.number)>
<@m.p>${msg("aftersale.mail.withdrawal-received.text")}</@m.p>
<@m.facts><br>${msg("aftersale.receipt.time")}: <strong>${page.time}</strong><br>${page.utc}</@m.facts>
<@m.p><strong>${msg("aftersale.receipt.content")}</strong></@m.p>
<#list page.statement as s><@m.p>${s}</@m.p></#list>
<@m.p>${msg("aftersale.receipt.note")}</@m.p>
<@m.p>${msg("aftersale.withdraw.next.lookup")}</@m.p>
<@m.button msg("aftersale.mail.withdrawal.open")/>
</@m.frame>
