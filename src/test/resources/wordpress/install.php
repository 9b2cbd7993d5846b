<?php
/* Installs WordPress with an author. Arguments: the folder of WordPress, the author's name and password. */
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1';

/* WordPress would send a mail to the administrator. */
function wp_mail() {
	return true;
}

require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'The studio', 'administrator', 'administrator@example.com', false, '', wp_generate_password( 30 ) );
update_option( 'show_avatars', 0 );
$author = wp_insert_user( array(
	'user_login' => $argv[2],
	'user_pass'  => $argv[3],
	'role'       => 'author',
) );
if ( is_wp_error( $author ) ) {
	exit( $author->get_error_message() );
}
/* The editor would welcome the author, at some moment after it has opened. */
update_user_meta( $author, $wpdb->get_blog_prefix() . 'persisted_preferences', array(
	'core/edit-post' => array( 'welcomeGuide' => false ),
	'_modified'      => gmdate( 'c' ),
) );
echo 'WordPress ', get_bloginfo( 'version' ), ' on PHP ', PHP_VERSION, ' and MariaDB ', $wpdb->db_server_info();
