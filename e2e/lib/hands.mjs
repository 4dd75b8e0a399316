// Ways to use the program: with a mouse, and with the keyboard only. A walk is written once and done with each.
// People find things by the words on the page, so these functions do too.
import { signInAs } from './visit.mjs';
import { tabAndPress, tabAndType, tabTo } from './keyboard.mjs';

/** The mouse, and typing. `arrived` looks at every page that opens. */
export class Mouse {
  constructor(page, arrived = async () => {}) {
    this.page = page;
    this.arrived = arrived;
  }

  /** Signs in as somebody of the demonstration. */
  async signIn(name) {
    await signInAs(this.page, name);
    await this.arrived(this.page);
  }

  async signOut() {
    await this.button('Uitloggen');
  }

  /** A place on the road with a name; a camera takes a picture here. */
  async at() {}

  /** Follows the link with this name; within a part of the page when that is given. */
  async link(name, within = this.page) {
    await this.opens(within.getByRole('link', named(name)).first());
  }

  async button(name, within = this.page) {
    await this.opens(within.getByRole('button', named(name)).first());
  }

  /** Fills a field in. */
  async type(label, text, within = this.page) {
    await this.fill(field(within, label), text);
  }

  /** Takes one of a group of radio buttons, or ticks one of a group of boxes. */
  async choose(group, option, within = this.page) {
    const fieldset = within.getByRole('group', { name: labelled(group) }).first();
    await this.take(fieldset.getByLabel(option, { exact: typeof option === 'string' }).first());
  }

  /** Ticks a box that stands alone. */
  async tick(label, within = this.page) {
    await this.take(within.getByRole('checkbox', named(label)).first());
  }

  /** Chooses from a list. */
  async select(label, option, within = this.page) {
    await this.pick(field(within, label), option);
  }

  /** Opens what is folded. */
  async unfold(summary, within = this.page) {
    await this.press(within.locator('summary', { hasText: summary }).first());
  }

  /** Does what opens another page, and waits for it. */
  async opens(target) {
    await target.waitFor();
    const opened = this.page.waitForEvent('domcontentloaded');
    await Promise.all([opened, this.press(target)]);
    await this.arrived(this.page);
  }

  press(target) {
    return target.click();
  }

  fill(target, text) {
    return target.fill(text);
  }

  take(target) {
    return target.check();
  }

  pick(target, option) {
    return target.selectOption({ label: option });
  }
}

/** The keyboard only. */
export class Keyboard extends Mouse {
  async signIn(name) {
    await this.page.goto('/demo');
    await this.button(`Log in als ${name}`);
  }

  press(target) {
    return tabAndPress(this.page, target);
  }

  fill(target, text) {
    return tabAndType(this.page, target, text);
  }

  async take(target) {
    if (await target.isChecked()) return;
    const { type, name } = await target.evaluate(({ type, name }) => ({ type, name }));
    if (type === 'checkbox') {
      await tabAndPress(this.page, target, 'Space');
      return;
    }
    const group = this.page.locator(`input[type="radio"][name="${name}"]`);
    await tabTo(this.page, group);
    await this.page.keyboard.press('Space');
    for (let step = await group.count(); step > 0 && !(await target.isChecked()); step -= 1) {
      await this.page.keyboard.press('ArrowDown');
    }
  }

  async pick(target, option) {
    await tabTo(this.page, target);
    const chosen = () => target.evaluate((list) => list.selectedOptions[0].label);
    for (let step = await target.locator('option').count(); step > 0 && (await chosen()) !== option; step -= 1) {
      await this.page.keyboard.press('ArrowDown');
    }
  }
}

/** How Playwright finds a name: all of it, or a pattern. */
function named(name) {
  return typeof name === 'string' ? { name, exact: true } : { name };
}

/** A field by its label, whether it must be filled in or not. */
function field(within, label) {
  return within.getByLabel(labelled(label)).first();
}

/** All of a label, with or without the word that says that it may stay empty. */
function labelled(label) {
  if (typeof label !== 'string') return label;
  return new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(optioneel\\))?$`);
}
