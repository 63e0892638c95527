/** Numbers in a slot: a node, a form, a target, and one to spare, for slots lie on powers of two. */
const width = 4;

/** Where each form leads from each node: a hash table with open addressing, each slot a node, a form and a target. */
export class Ways {
  #table = new Int32Array(width << 10);
  #size = 0;

  /** The target of a way; 0 if there is none. */
  get(node: number, form: number): number {
    return this.#table[this.#slot(node, form) + 2] as number;
  }

  set(node: number, form: number, target: number): void {
    let slot = this.#slot(node, form);
    if (this.#table[slot] === 0) {
      if (++this.#size * 2 * width > this.#table.length) {
        this.#grow();
        slot = this.#slot(node, form);
      }
      this.#table[slot] = node;
      this.#table[slot + 1] = form;
    }
    this.#table[slot + 2] = target;
  }

  /** Where a way stands, or the free place that it would go to. */
  #slot(node: number, form: number): number {
    const table = this.#table;
    const last = table.length - width;
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(form, 0x85ebca6b);
    let slot = ((mixed ^ (mixed >>> 15)) * width) & last;
    while (table[slot] !== 0 && (table[slot] !== node || table[slot + 1] !== form)) slot = (slot + width) & last;
    return slot;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2);
    for (let from = 0; from < old.length; from += width) {
      if (old[from] === 0) continue;
      const slot = this.#slot(old[from] as number, old[from + 1] as number);
      this.#table.set(old.subarray(from, from + width), slot);
    }
  }
}
