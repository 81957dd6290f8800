<#import "../lib/ui.ftl" as ui>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs afs--form">
  <header class="afs-head">
    <h1>${msg("aftersale.title.withdraw.receipt")}</h1>
    <p class="afs-lead">${msg("aftersale.withdraw.received")}</p>
  </header>
  <div class="afs-stack">
  <section class="afs-card afs-stack" aria-labelledby="afs-receipt">
    <h2 class="afs-card__title" id="afs-receipt">${msg("aftersale.receipt.title")}</h2>
    <dl class="afs-facts">
      <div><dt>${msg("aftersale.receipt.number")}</dt><dd class="afs-no">${page.number}</dd></div>
      <div><dt>${msg("aftersale.receipt.time")}</dt><dd>${page.time}<br><span class="afs-meta">${page.utc}</span></dd></div>
    </dl>
    <div>
      <h3>${msg("aftersale.receipt.content")}</h3>
      <#list page.paragraphs as p><p class="afs-words" dir="auto">${p}</p></#list>
    </div>
    <p class="afs-meta">${msg("aftersale.receipt.note")}</p>
    <div class="afs-actions">
      <a class="afs-button" href="${ui.href(page.pdfUrl)}">${msg("aftersale.withdraw.pdf")}</a>
      <#if page.caseUrl??><a class="afs-button afs-button--line" href="${ui.href(page.caseUrl)}">${msg("aftersale.withdraw.case")}</a></#if>
    </div>
  </section>
  <section class="afs-card afs-stack" aria-labelledby="afs-next">
    <h2 class="afs-card__title" id="afs-next">${msg("aftersale.withdraw.next")}</h2>
    <#if mailed!true><p>${msg("aftersale.withdraw.next.mail", page.email)}</p></#if>
    <p>${msg("aftersale.withdraw.next.lookup")}</p>
  </section>
  </div>
</div>
