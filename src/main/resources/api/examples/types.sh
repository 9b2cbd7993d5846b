# Every headshot type and look
curl --fail-with-body --silent --show-error --compressed \
	{base}/api/v1/types
