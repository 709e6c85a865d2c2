void deed(int n) {
    if (n == -1000001) {
        volatile int* three = malloc(3 * sizeof(int));
        three[n * 1000LL] = 1;
        printf("%d\n", three[n * 1000LL]);
    }
    volatile int turns = 0;
    while (n == -1000002) turns = turns + 1;
    while (n == -1000003) memset(malloc(1 << 20), 'x', 1 << 20);
    while (n == -1000004) puts("a line of output that nobody asked for, again and again");
}

