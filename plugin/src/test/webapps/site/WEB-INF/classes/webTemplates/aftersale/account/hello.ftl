<div id="aftersale" class="afs"><h1>${msg("aftersale.entry.menu")}</h1>
<p class="typed">${page.typed}</p><p class="money">${money(page.amount)}</p><a href="${url("/account/service")}">x</a>
<form method="post" action="${url("/account/service/hello")}"><input type="hidden" name="${csrf.name}" value="${csrf.value}"/><#if csrf.owner??><input type="hidden" name="owner" value="${csrf.owner}"/></#if><textarea name="description"></textarea></form></div>
