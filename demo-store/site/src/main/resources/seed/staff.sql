-- The first of the staff; the password is kept as plain text by the encoder the host ships.
INSERT INTO BLC_ADMIN_USER (ADMIN_USER_ID, ACTIVE_STATUS_FLAG, NAME, LOGIN, PASSWORD, EMAIL) VALUES (-1, TRUE, 'Administrator', 'admin', 'admin', 'admin@fernhill.example');
INSERT INTO BLC_ADMIN_USER_ROLE_XREF (ADMIN_USER_ID, ADMIN_ROLE_ID) VALUES (-1, -1);
