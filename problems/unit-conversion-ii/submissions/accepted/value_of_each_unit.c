// One walk from unit 0, then a quotient for each query. O((n + q) log p) time, O(n) space.
static const long long P = 1000000007;

static long long inverse(long long x) {
    long long result = 1;
    for (long long power = P - 2; power > 0; power /= 2) {
        if (power % 2) result = result * x % P;
        x = x * x % P;
    }
    return result;
}

int* queryConversions(int** conversions, int conversionsSize, int* conversionsColSize, int** queries, int queriesSize,
                      int* queriesColSize, int* returnSize) {
    int n = conversionsSize + 1;
    int* head = malloc(n * sizeof(int));
    int* next = malloc(2 * n * sizeof(int));
    long long* value = calloc(n, sizeof(long long));
    int* waiting = malloc(n * sizeof(int));
    for (int i = 0; i < n; i++) head[i] = -1;
    for (int i = 0; i < conversionsSize; i++) {
        for (int side = 0; side < 2; side++) {
            next[2 * i + side] = head[conversions[i][side]];
            head[conversions[i][side]] = 2 * i + side;
        }
    }
    int count = 0;
    value[0] = 1;
    waiting[count++] = 0;
    while (count > 0) {
        int unit = waiting[--count];
        for (int e = head[unit]; e >= 0; e = next[e]) {
            int* c = conversions[e / 2];
            int other = c[1 - e % 2];
            if (value[other]) continue;
            value[other] = value[unit] * (e % 2 == 0 ? c[2] : inverse(c[2])) % P;
            waiting[count++] = other;
        }
    }
    int* answers = malloc(queriesSize * sizeof(int));
    for (int i = 0; i < queriesSize; i++) answers[i] = value[queries[i][1]] * inverse(value[queries[i][0]]) % P;
    *returnSize = queriesSize;
    free(head);
    free(next);
    free(value);
    free(waiting);
    return answers;
}
