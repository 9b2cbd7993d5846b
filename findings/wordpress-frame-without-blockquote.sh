#!/usr/bin/env bash
# WordPress 6.1.9 listens to the frame of a site that it discovered by oEmbed only if a <blockquote> precedes the frame.
#
# It puts the <iframe> that such a site offers into sandbox="allow-scripts", so that no link in it can open anything: neither a new tab
# nor the page around it. What WordPress offers instead is its script wp-embed.js, which takes two messages from the frame, {message:
# 'link'} and {message: 'height'}, with the secret that it appends to the frame's address. That secret is given to each frame, but the
# script is loaded only for a <blockquote class="wp-embedded-content">. A lone <iframe>, which oEmbed's type "rich" allows, is shown
# with dead links and a fixed height, and without any error; with a bare <blockquote> before it, which WordPress hides as soon as
# the frame reports, the same frame works. Attributes of the blockquote make no difference; WordPress replaces them.
#
# Needs Debian 12's apt; unpacks WordPress, and PHP where there is none, into a temporary folder. Prints what WordPress makes of either
# and which scripts it loads, and fails once both are treated alike.
set -euo pipefail
version=6.1.9+dfsg1-0+deb12u1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
packages="wordpress=$version"
php=$(command -v php || true)
if [ -z "$php" ]; then
  packages="$packages $(apt-get install --simulate --no-install-recommends php-cli | sed -n 's/^Inst \([^ ]*\).*/\1/p' | tr '\n' ' ')"
fi
# shellcheck disable=SC2086
apt-get download $packages > apt.log 2>&1 || { cat apt.log; exit 1; }
for archive in *.deb; do
  dpkg -x "$archive" root
done
cat > embed.php <<'PHP'
<?php
define( 'ABSPATH', __DIR__ . '/root/usr/share/wordpress/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_CONTENT_DIR', ABSPATH . 'wp-content' );
foreach ( array( 'compat', 'load', 'plugin', 'functions', 'formatting', 'kses', 'shortcodes', 'embed', 'class-wp-oembed',
	'general-template', 'pluggable' ) as $file ) {
	require_once ABSPATH . WPINC . "/$file.php";
}

/* Replaces the database and the list of scripts. */
function home_url( $path = '' ) {
	return 'https://site.example' . $path;
}
function wp_enqueue_script( $name ) {
	$GLOBALS['scripts'][] = $name;
}
add_filter( 'pre_option', function ( $value, $name ) {
	return 'blog_charset' === $name ? 'UTF-8' : '';
}, 10, 2 );
add_action( 'wp_head', 'wp_oembed_add_host_js' );

$frame = '<iframe src="https://guide.example/embed/a" width="500" height="400"></iframe>';
$quote = '<blockquote><a href="https://guide.example/a">A</a></blockquote>';
foreach ( array( 'frame' => $frame, 'blockquote and frame' => $quote . $frame ) as $name => $html ) {
	$scripts = array();
	$result  = wp_filter_oembed_result( $html, (object) array( 'type' => 'rich' ), 'https://guide.example/a' );
	wp_maybe_enqueue_oembed_host_js( $result );
	echo "$name: ", $scripts ? implode( ' ', $scripts ) : 'no script', "\n  ", preg_replace( '/secret=("?)\w+/', 'secret=$1…', $result ), "\n";
}
PHP
"${php:-$(ls root/usr/bin/php[0-9]*)}" -n embed.php | tee said
grep -q '^frame: no script$' said
grep -q '^blockquote and frame: wp-embed$' said
[ "$(grep -c 'sandbox="allow-scripts"' said)" = 2 ]
