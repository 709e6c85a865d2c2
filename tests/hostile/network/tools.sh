# hostile: denied
# tries: to talk with the system's own tools
. ./denied.sh
denied bash -c 'exec 3<>/dev/tcp/127.0.0.1/22'
denied bash -c 'exec 3<>/dev/udp/127.0.0.1/53'
denied perl -MSocket -e 'socket(my $s, AF_INET, SOCK_STREAM, 0) or die $!'
denied perl -MSocket -e 'socket(my $s, AF_UNIX, SOCK_DGRAM, 0) or die $!'
denied getent hosts example.com
denied ping -c 1 127.0.0.1
exit $got_through
