<#import "../lib/ui.ftl" as ui>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs afs--form">
  <div class="afs-card afs-problem">
    <h1>${msg("aftersale.title.guest.closed")}</h1>
    <p class="afs-lead">${msg("aftersale.guest.closed")}</p>
    <p>${msg("aftersale.guest.closed.account")}</p>
    <p class="afs-actions">
      <a class="afs-button" href="${ui.href(page.formUrl)}">${msg("aftersale.guest.closed.again")}</a>
      <a class="afs-button afs-button--quiet" href="${url("/account/service")}">${msg("aftersale.back.hub")}</a>
    </p>
  </div>
</div>
