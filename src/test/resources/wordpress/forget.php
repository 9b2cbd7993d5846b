<?php
/* Makes WordPress forget what it fetched for the editor, which it keeps for a day. Argument: the folder of WordPress. */
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require $argv[1] . '/wp-load.php';
$wpdb->query( "delete from $wpdb->options where option_name like '%transient%oembed%'" );
