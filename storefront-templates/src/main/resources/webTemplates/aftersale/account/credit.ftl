<#import "../lib/ui.ftl" as ui>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs afs--form">
  <header class="afs-head">
    <@ui.back "/account/service" msg("aftersale.back.hub")/>
    <h1>${msg("aftersale.title.credit")}</h1>
  </header>

  <#if page.balances?has_content>
  <section aria-labelledby="afs-balance">
    <h2 class="afs-hidden" id="afs-balance">${msg("aftersale.credit.balance")}</h2>
    <ul class="afs-list afs-balances">
      <#list page.balances as b>
      <li class="afs-card afs-balance">
        <p class="afs-balance__sum">${money(b.amount)}</p>
        <p class="afs-meta">
          <#if b.until?? && b.expiring.minor == b.amount.minor>
          ${msg("aftersale.credit.until.all", date(b.until))}
          <#elseif b.until??>
          ${msg("aftersale.credit.until.some", money(b.expiring), date(b.until))}
          <#elseif (b.amount.minor > 0)>
          ${msg("aftersale.credit.until.never")}
          <#else>
          ${msg("aftersale.credit.balance.none")}
          </#if>
        </p>
      </li>
      </#list>
    </ul>
  </section>

  <section class="afs-section" aria-labelledby="afs-history">
    <h2 id="afs-history">${msg("aftersale.credit.history")}</h2>
    <ul class="afs-list afs-moves">
      <#list page.moves as m>
      <li class="afs-move">
        <p class="afs-move__what">
          ${m.reasonCode?has_content?then(msg("aftersale.credit.reason." + m.reasonCode!""), msg("aftersale.credit.kind." + m.kindCode))}
          <#if m.reference?has_content>
          <span dir="auto">
            <#if m.url?has_content><a class="afs-no" href="${ui.href(m.url)}">${m.reference}</a><#else>${m.reference}</#if>
          </span>
          </#if>
        </p>
        <p class="afs-move__sum<#if (m.amount.minor > 0)> afs-move__sum--in</#if>">${money(m.amount)}</p>
        <p class="afs-meta afs-move__when">
          <@ui.day m.at/>
          <#if m.until??><span class="afs-dot" aria-hidden="true">·</span> ${msg("aftersale.credit.until", date(m.until))}</#if>
        </p>
      </li>
      </#list>
    </ul>
    <#if page.pager??><@ui.pager page.pager msg("aftersale.credit.pages")/></#if>
  </section>
  <#else>
  <div class="afs-empty"><p class="afs-empty__title">${msg("aftersale.credit.empty")}</p><p>${msg("aftersale.credit.empty.text")}</p></div>
  </#if>
</div>
