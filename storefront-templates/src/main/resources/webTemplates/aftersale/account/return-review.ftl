<#import "../lib/ui.ftl" as ui>
<#import "../lib/form.ftl" as f>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs afs--form">
  <header class="afs-head">
    <h1>${msg("aftersale.title.return.review")}</h1>
    <p class="afs-meta">${msg("aftersale.order.title", page.orderNumber)}</p>
  </header>
  <div class="afs-stack">
  <section class="afs-card afs-stack" aria-labelledby="afs-units">
    <h2 class="afs-card__title" id="afs-units">${msg("aftersale.return.review.items")}</h2>
    <ul class="afs-list afs-lines"><#list page.units as u><li><@ui.orderLine u/></li></#list></ul>
    <dl class="afs-facts">
      <div><dt>${msg("aftersale.return.new.reason")}</dt><dd>${ui.label("aftersale.return.reason", page.reasonCode)}</dd></div>
    </dl>
    <#if page.note?has_content><p class="afs-words" dir="auto">${page.note}</p></#if>
  </section>

  <section class="afs-card afs-stack" aria-labelledby="afs-estimate">
    <h2 class="afs-card__title" id="afs-estimate">${msg("aftersale.return.review.sum")}</h2>
    <#if page.before??>
    <dl class="afs-facts">
      <div><dt>${msg("aftersale.return.review.goods")}</dt><dd>${money(page.before)}</dd></div>
      <#if page.fee??><div><dt>${msg("aftersale.refund.step.fee")}</dt><dd>−${money(page.fee)}</dd></div></#if>
      <div><dt>${msg("aftersale.return.review.total")}</dt><dd><strong class="afs-sum" id="afs-total">${money(page.estimate)}</strong>
        <#list page.taxes![] as t><span class="afs-meta">${msg("aftersale.return.review.tax", t.name)}
          ${money(t.amount)}</span></#list></dd></div>
    </dl>
    <p class="afs-meta">${msg("aftersale.return.review.when")}</p>
    <#else>
    <p>${msg("aftersale.return.review.nothing")}</p>
    </#if>
    <#if !page.atOnce><p>${msg("aftersale.return.review.person")}</p></#if>
  </section>
  <@f.open action=page.confirmUrl key=page.key class="afs-stack" id="afs-confirm">
    <#list page.hidden as h><input type="hidden" name="${h.name}" value="${h.value}"></#list>
    <div class="afs-actions">
      <button class="afs-button" type="submit">${msg("aftersale.return.review.confirm")}</button>
      <button class="afs-button afs-button--quiet" type="submit" name="change" value="yes"
        formaction="${url(page.url)}">${msg("aftersale.return.review.change")}</button>
    </div>
  </@f.open>
  </div>
</div>
