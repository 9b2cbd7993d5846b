<?php
/*
 * Lets WordPress reach a guide on this machine, which it refuses to do with addresses that people paste: the host, the port and
 * the certificate are none of the internet's. Writes each address that WordPress asks for, with the status, into a file.
 */
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', function ( $ports ) {
	return array_merge( $ports, array( GUIDE_PORT ) );
} );
add_filter( 'http_request_args', function ( $arguments ) {
	return array( 'sslcertificates' => GUIDE_CERTIFICATE ) + $arguments;
} );
add_action( 'http_api_debug', function ( $response, $context, $transport, $arguments, $url ) {
	file_put_contents( GUIDE_REQUESTS, wp_remote_retrieve_response_code( $response ) . " $url\n", FILE_APPEND );
}, 10, 5 );
