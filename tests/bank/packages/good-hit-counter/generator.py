import sys

name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
for i in range(count):
    calls = ["hit", "total"] * 1000
    arguments = [[(seed + i + j) % 1000] if call == "hit" else [] for j, call in enumerate(calls)]
    print('{"operations":["HitCounter",%s],"arguments":[[100],%s]}' % (
        ",".join('"%s"' % call for call in calls), ",".join(str(a) for a in arguments)))
