// Takes all free letters of each round. O(C) time, O(1) space.
function alienOrder(words: string[]): string {
    const rules = new Set<string>();
    for (let i = 1; i < words.length; i++) {
        const a = words[i - 1], b = words[i];
        let k = 0;
        while (k < a.length && k < b.length && a[k] === b[k]) k++;
        if (k < a.length && k === b.length) return '';
        if (k < a.length) rules.add(a[k] + b[k]);
    }
    let left = new Set<string>(words.join(''));
    let order = '';
    while (left.size > 0) {
        const blocked = new Set<string>([...rules].filter((rule) => left.has(rule[0])).map((rule) => rule[1]));
        const free = [...left].filter((letter) => !blocked.has(letter));
        if (free.length === 0) return '';
        for (const letter of free) left.delete(letter);
        order += free.join('');
    }
    return order;
};
