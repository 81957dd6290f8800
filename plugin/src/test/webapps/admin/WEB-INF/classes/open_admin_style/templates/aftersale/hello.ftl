<div id="aftersale" class="afs-admin"><h1>Hello office</h1><p>${page.typed}</p><input type="hidden" name="${csrf.name}" value="${csrf.value}"/></div>
