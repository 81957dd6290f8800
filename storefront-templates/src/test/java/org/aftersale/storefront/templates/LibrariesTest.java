package org.aftersale.storefront.templates;

import org.aftersale.libraries.LibrariesContract;

class LibrariesTest extends LibrariesContract {}
