<?php
/* Plays a provider without JSON: WordPress asks for XML once JSON was answered by 501. */
add_filter( 'http_response', function ( $response, $arguments, $url ) {
	if ( strpos( $url, '/oembed?' ) !== false && strpos( $url, 'format=json' ) !== false ) {
		$response['response']['code'] = 501;
		$response['body']             = '';
	}
	return $response;
}, 10, 3 );
