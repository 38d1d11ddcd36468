import type { Chart } from '@/components/dashboard/insights/chart';
import { type ChartColours, drawChart, pictureSize } from '@/components/dashboard/insights/draw-chart';
import type { Text } from '@/lib/domain/text';

/** Sharp on screens with small pixels, too. */
const pixels = 2;

/**
 * A chart as PNG. It is drawn anew on a canvas, not taken from the page: so no picture is loaded, and the policy of the page
 * needs no exception.
 *
 * @param card the chart on the page: its colours are the picture's
 * @throws where the browser gives no canvas
 */
export async function pictureOf(chart: Chart, card: Element, text: Text): Promise<Blob> {
  const { width, height } = pictureSize(chart);
  const canvas = document.createElement('canvas');
  canvas.width = width * pixels;
  canvas.height = height * pixels;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to draw on');
  context.scale(pixels, pixels);
  drawChart(context, chart, coloursOf(card), text);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture'))),
      'image/png',
    );
  });
}

function coloursOf(card: Element): ChartColours {
  const colourOf = (selector: string, part: 'color' | 'fill', otherwise: string) => {
    const found = card.querySelector(selector);
    return found ? getComputedStyle(found)[part] : otherwise;
  };
  const { backgroundColor, color } = getComputedStyle(card);
  return {
    ground: backgroundColor,
    ink: color,
    soft: colourOf('.soft', 'color', color),
    bar: colourOf('.bar .value', 'fill', color),
  };
}
