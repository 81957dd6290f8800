<div id="aftersale">${page.name}</div>
