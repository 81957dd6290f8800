<#import "../lib/ui.ftl" as ui>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs">
  <header class="afs-head">
    <@ui.back page.backUrl msg("aftersale.return.back")/>
    <h1>${msg("aftersale.return.slip")}</h1>
    <p class="afs-slip__hint">${msg("aftersale.return.slip.hint")}</p>
  </header>
  <p class="afs-slip__number"><strong class="afs-no">${page.number}</strong></p>
  <dl class="afs-facts">
    <div><dt>${msg("aftersale.return.address")}</dt>
      <dd class="afs-words"><#if
        page.returnAddress?has_content>${page.returnAddress}<#else>${msg("aftersale.withdrawal.address.none")}</#if></dd></div>
    <div><dt>${msg("aftersale.return.slip.from")}</dt><dd dir="auto">${page.customerName}</dd></div>
    <div><dt>${msg("aftersale.return.slip.order")}</dt><dd class="afs-no">${page.order.number}</dd></div>
  </dl>
  <h2>${msg("aftersale.return.items")}</h2>
  <ul class="afs-list">
    <#list page.lines?filter(l -> l.goesBack) as l><li>${msg("aftersale.withdraw.statement.line", l.quantity, l.name)}</li></#list>
  </ul>
</div>
