<#import "../lib/mail.txt.ftl" as m>
<@m.frame title=msg("aftersale.mail.return-refused.title")>
<@m.facts/>

<#list page.refusal![] as p>
${p}

</#list>
${msg("aftersale.mail.return-refused.text")}


<@m.link msg("aftersale.mail.return.open")/>
</@m.frame>
