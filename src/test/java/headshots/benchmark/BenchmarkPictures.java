package headshots.benchmark;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Random;

/**
 * Pictures of 20 megapixels with what is hard to reduce and to compress in a portrait,
 * drawn by formulas: skin, hair, cloth, leaves, edges. Each has the blur of a lens and
 * the grain of a sensor.
 */
enum BenchmarkPictures {

	/** A cheek, in large: pores, fine lines and a soft shade. */
	SKIN(2.5) {

		@Override
		void draw(BufferedImage picture, Random random) {
			skin(picture, new Ellipse2D.Double(-WIDTH, -HEIGHT, 3 * WIDTH, 3 * HEIGHT), 1);
		}

	},

	/** Dark strands, which fray out before a white wall. */
	HAIR(2) {

		@Override
		void draw(BufferedImage picture, Random random) {
			Graphics2D canvas = canvas(picture, new Color(246, 246, 244));
			hair(canvas, random, 14_000, WIDTH / 2.0, HEIGHT / 3.0, 1500, 3800);
			canvas.dispose();
		}

	},

	/** A shirt in a check of few pixels, in folds. */
	FINE_CHECK(2) {

		@Override
		void draw(BufferedImage picture, Random random) {
			cloth(picture, new Ellipse2D.Double(-WIDTH, -HEIGHT, 3 * WIDTH, 3 * HEIGHT), 7, false);
		}

	},

	/** A jacket in herringbone, and letters on it. */
	HERRINGBONE(2.5) {

		@Override
		void draw(BufferedImage picture, Random random) {
			cloth(picture, new Ellipse2D.Double(-WIDTH, -HEIGHT, 3 * WIDTH, 3 * HEIGHT), 11, true);
			Graphics2D canvas = smooth(picture);
			canvas.setColor(new Color(240, 238, 230));
			canvas.fillRect(600, 700, 2800, 900);
			for (int line = 0; line < 7; line++) {
				canvas.setColor((line % 3 == 2) ? new Color(180, 20, 30) : new Color(25, 25, 30));
				canvas.setFont(new Font(Font.SERIF, Font.PLAIN, 60 + 18 * line));
				canvas.drawString("Hamburgefonstiv 0123456789 quick brown fox", 650, 800 + 120 * line);
			}
			canvas.dispose();
		}

	},

	/** Polygons and rings of strong colors, red on black among them. */
	HARD_EDGES(1) {

		@Override
		void draw(BufferedImage picture, Random random) {
			Graphics2D canvas = canvas(picture, Color.BLACK);
			Color[] colors = { new Color(220, 15, 25), Color.WHITE, new Color(20, 40, 160), new Color(12, 12, 12),
					new Color(240, 200, 30), new Color(200, 200, 205) };
			for (int i = 0; i < 90; i++) {
				canvas.setColor(colors[random.nextInt(colors.length)]);
				AffineTransform before = canvas.getTransform();
				canvas.rotate(random.nextDouble() * Math.PI, random.nextInt(WIDTH), random.nextInt(HEIGHT));
				if (i % 3 == 0) {
					canvas.setStroke(new BasicStroke(4 + random.nextInt(60)));
					canvas.drawOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), 700, 700);
				}
				else {
					canvas.fillRect(random.nextInt(WIDTH), random.nextInt(HEIGHT), 60 + random.nextInt(900),
							6 + random.nextInt(500));
				}
				canvas.setTransform(before);
			}
			canvas.dispose();
		}

	},

	/** Leaves of every size, in light and shade. */
	FOLIAGE(3) {

		@Override
		void draw(BufferedImage picture, Random random) {
			Graphics2D canvas = canvas(picture, new Color(18, 30, 14));
			leaves(canvas, random, 26_000, 20, 190);
			canvas.dispose();
		}

	},

	/** A backdrop that goes from light to dark, in two colors. */
	GRADIENT(1.2) {

		@Override
		void draw(BufferedImage picture, Random random) {
			paint(picture, (x, y, color) -> {
				double far = Math.hypot((x - 2400) / 3000, (y - 1500) / 4200);
				double light = 0.92 * Math.exp(-1.3 * far * far);
				color[0] = 60 + 150 * light;
				color[1] = 66 + 152 * light;
				color[2] = 84 + 150 * light + 20 * y / HEIGHT;
			});
		}

	},

	/** A head and shoulders before a blurred wall. */
	PORTRAIT(2.5) {

		@Override
		void draw(BufferedImage picture, Random random) {
			wall(picture);
			Graphics2D canvas = smooth(picture);
			hair(canvas, random, 7_000, WIDTH / 2.0, 1600, 1150, 2000);
			canvas.dispose();
			skin(picture, new Ellipse2D.Double(1560, 2800, 880, 1300), 0.55);
			cloth(picture, new Ellipse2D.Double(350, 3700, 3300, 3200), 9, false);
			skin(picture, new Ellipse2D.Double(1150, 900, 1700, 2350), 0.55);
			canvas = smooth(picture);
			face(canvas, random);
			hair(canvas, random, 2_500, WIDTH / 2.0, 900, 1150, 700);
			canvas.dispose();
		}

	},

	/** Wool in the dark, with much grain. */
	DARK_KNIT(6) {

		@Override
		void draw(BufferedImage picture, Random random) {
			paint(picture, (x, y, color) -> {
				double row = y / 34 + 0.5 * noise(x / 700, y / 700, 9);
				double bow = Math.abs(((x / 46 + noise(x / 600, y / 500, 4)) % 1 + 1) % 1 - 0.5);
				double loop = Math.sin(2 * Math.PI * (row + bow)) * 0.5 + 0.5;
				double yarn = 0.65 + 0.35 * noise(x / 3, y / 5 + 30 * bow, 5);
				double light = 14 + 46 * loop * yarn * (0.5 + 0.5 * noise(x / 1500, y / 1500, 6));
				color[0] = light * 1.05;
				color[1] = light;
				color[2] = light * 1.2;
			});
		}

	};

	static final int WIDTH = 4000;

	static final int HEIGHT = 5000;

	private final double grain;

	BenchmarkPictures(double grain) {
		this.grain = grain;
	}

	BufferedImage picture() {
		BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
		draw(picture, new Random(ordinal() + 1));
		expose(picture, this.grain, new Random(100 + ordinal()));
		return picture;
	}

	abstract void draw(BufferedImage picture, Random random);

	/** Fills pixels by a formula. */
	@FunctionalInterface
	interface Formula {

		void at(double x, double y, double[] color);

	}

	private static void paint(BufferedImage picture, Formula formula) {
		paint(picture, new Ellipse2D.Double(-WIDTH, -HEIGHT, 3 * WIDTH, 3 * HEIGHT), formula);
	}

	private static void paint(BufferedImage picture, Ellipse2D where, Formula formula) {
		byte[] bytes = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
		double[] color = new double[3];
		for (int y = Math.max(0, (int) where.getMinY()); y < Math.min(HEIGHT, where.getMaxY()); y++) {
			double across = where.getWidth() / 2
					* Math.sqrt(Math.max(0, 1 - square((y - where.getCenterY()) * 2 / where.getHeight())));
			int end = (int) Math.min(WIDTH, where.getCenterX() + across);
			for (int x = (int) Math.max(0, where.getCenterX() - across); x < end; x++) {
				formula.at(x, y, color);
				for (int channel = 0; channel < 3; channel++) {
					bytes[3 * (y * WIDTH + x) + 2 - channel] = (byte) Math
						.round(Math.max(0, Math.min(255, color[channel])));
				}
			}
		}
	}

	/** Skin: a round shade, blotches, pores, and lines that cross. */
	private static void skin(BufferedImage picture, Ellipse2D where, double scale) {
		paint(picture, where, (x, y, color) -> {
			double u = x / scale;
			double v = y / scale;
			double round = (x - where.getCenterX()) / where.getWidth()
					+ 0.4 * (y - where.getCenterY()) / where.getHeight();
			double light = 1.02 - 0.75 * square(round + 0.12) + 0.05 * (noise(u / 420, v / 420, 1) - 0.5);
			double pores = Math.pow(noise(u / 13, v / 13, 2), 5);
			double lines = noise(u / 5 + v / 9, v / 24, 3) - 0.5;
			double fine = noise(u / 3.1, v / 3.1, 4) - 0.5;
			double texture = -0.16 * pores + 0.05 * lines + 0.045 * fine + 0.05 * (noise(u / 34, v / 30, 7) - 0.5);
			double red = noise(u / 160, v / 130, 8) - 0.5;
			color[0] = 222 * light + 190 * texture;
			color[1] = (170 - 14 * red) * light + 180 * texture;
			color[2] = (142 - 10 * red) * light + 165 * texture;
		});
	}

	/** Cloth of two yarns, in folds; a check, or a herringbone. */
	private static void cloth(BufferedImage picture, Ellipse2D where, double period, boolean herringbone) {
		paint(picture, where, (x, y, color) -> {
			double fold = noise(x / 620, y / 1400, 11) + 0.4 * noise(x / 190, y / 700, 12);
			double u = x + 90 * fold;
			double v = y + 60 * noise(x / 900, y / 500, 13);
			double light = 0.55 + 0.42 * fold;
			double yarn = 0.9 + 0.2 * (noise(u / 2.2, v / 2.2, 14) - 0.5);
			if (herringbone) {
				double column = Math.floor(u / (period * 9));
				double slant = (column % 2 == 0) ? u : -u;
				double twill = 0.5 + 0.5 * Math.tanh(2.5 * Math.sin(2 * Math.PI * (v + slant) / period));
				color[0] = light * yarn * (52 + 120 * twill);
				color[1] = light * yarn * (50 + 114 * twill);
				color[2] = light * yarn * (50 + 104 * twill);
			}
			else {
				double warp = 0.5 + 0.5 * Math.tanh(3 * Math.sin(2 * Math.PI * u / period));
				double weft = 0.5 + 0.5 * Math.tanh(3 * Math.sin(2 * Math.PI * v / period));
				double blue = (warp + weft) / 2;
				color[0] = light * yarn * (235 - 150 * blue);
				color[1] = light * yarn * (238 - 120 * blue);
				color[2] = light * yarn * (245 - 60 * blue);
			}
		});
	}

	private static void wall(BufferedImage picture) {
		paint(picture, (x, y, color) -> {
			double light = 0.7 + 0.3 * noise(x / 1900, y / 2300, 21) + 0.12 * noise(x / 500, y / 600, 22);
			color[0] = 120 * light;
			color[1] = 132 * light;
			color[2] = 140 * light;
		});
	}

	private static void hair(Graphics2D canvas, Random random, int strands, double x, double y, double wide,
			double length) {
		for (int i = 0; i < strands; i++) {
			double angle = random.nextDouble() * Math.PI * 1.3 - Math.PI * 0.15;
			double from = wide * Math.sqrt(random.nextDouble());
			double startX = x + 0.55 * from * Math.cos(angle);
			double startY = y - 0.5 * from * Math.sin(angle);
			double side = Math.cos(angle) * wide * (0.5 + 0.4 * random.nextDouble());
			double down = length * (0.35 + 0.65 * random.nextDouble());
			Path2D strand = new Path2D.Double();
			strand.moveTo(startX, startY);
			strand.curveTo(startX + side * 0.7, startY - 0.1 * down, startX + side + random.nextGaussian() * 60,
					startY + 0.4 * down, startX + side * 0.9 + random.nextGaussian() * 140, startY + down);
			double shine = Math.pow(random.nextDouble(), 3);
			canvas.setColor(new Color((int) (24 + 130 * shine), (int) (16 + 96 * shine), (int) (12 + 66 * shine)));
			canvas.setStroke(new BasicStroke((float) (1.2 + 2.6 * random.nextDouble())));
			canvas.draw(strand);
		}
	}

	private static void leaves(Graphics2D canvas, Random random, int count, int least, int most) {
		for (int i = 0; i < count; i++) {
			double depth = i / (double) count;
			double length = least + (most - least) * square(random.nextDouble());
			AffineTransform before = canvas.getTransform();
			canvas.translate(random.nextInt(WIDTH), random.nextInt(HEIGHT));
			canvas.rotate(random.nextDouble() * 2 * Math.PI);
			double light = (0.25 + 0.75 * depth) * (0.45 + 0.55 * random.nextDouble());
			canvas.setColor(new Color((int) (120 * light), (int) (190 * light), (int) (64 * light)));
			Path2D leaf = new Path2D.Double();
			leaf.moveTo(0, 0);
			leaf.quadTo(length / 2, length / 3, length, 0);
			leaf.quadTo(length / 2, -length / 3, 0, 0);
			canvas.fill(leaf);
			canvas.setColor(new Color((int) (170 * light), (int) (215 * light), (int) (120 * light)));
			canvas.setStroke(new BasicStroke(1.5f));
			canvas.drawLine(0, 0, (int) length, 0);
			canvas.setTransform(before);
		}
	}

	private static void face(Graphics2D canvas, Random random) {
		for (int side = -1; side <= 1; side += 2) {
			int x = WIDTH / 2 + side * 370;
			canvas.setColor(new Color(238, 232, 228));
			canvas.fill(new Ellipse2D.Double(x - 170, 1840, 340, 150));
			canvas.setColor(new Color(78, 58, 38));
			canvas.fill(new Ellipse2D.Double(x - 72, 1842, 144, 144));
			canvas.setColor(new Color(12, 10, 10));
			canvas.fill(new Ellipse2D.Double(x - 34, 1880, 68, 68));
			canvas.setColor(Color.WHITE);
			canvas.fill(new Ellipse2D.Double(x + 14, 1872, 26, 26));
			for (int i = 0; i < 260; i++) {
				canvas.setColor(new Color(30, 20, 16));
				canvas.setStroke(new BasicStroke(2 + random.nextFloat() * 2));
				double at = random.nextDouble() * 2 - 1;
				int root = (int) (x + 170 * at);
				int lid = (int) (1915 - 75 * Math.sqrt(1 - at * at));
				if (i % 2 == 0) {
					canvas.drawLine(root, lid, (int) (root + 40 * at), lid - 40 - random.nextInt(30));
				}
				else {
					canvas.drawLine(root, 1700 + random.nextInt(40), root + side * 60, 1680 + random.nextInt(40));
				}
			}
		}
		canvas.setColor(new Color(172, 84, 84));
		canvas.fill(new Ellipse2D.Double(WIDTH / 2.0 - 300, 2680, 600, 150));
		canvas.setColor(new Color(96, 36, 40));
		canvas.setStroke(new BasicStroke(7));
		canvas.drawLine(WIDTH / 2 - 290, 2752, WIDTH / 2 + 290, 2752);
	}

	private static Graphics2D canvas(BufferedImage picture, Color background) {
		Graphics2D canvas = smooth(picture);
		canvas.setColor(background);
		canvas.fillRect(0, 0, WIDTH, HEIGHT);
		return canvas;
	}

	private static Graphics2D smooth(BufferedImage picture) {
		Graphics2D canvas = picture.createGraphics();
		canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		return canvas;
	}

	/** The lens spreads each point over its neighbors; the sensor adds grain. */
	private static void expose(BufferedImage picture, double grain, Random random) {
		byte[] bytes = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
		byte[] sharp = bytes.clone();
		float[] gaussian = new float[1 << 16];
		for (int i = 0; i < gaussian.length; i++) {
			gaussian[i] = (float) (grain * random.nextGaussian());
		}
		int row = 3 * WIDTH;
		for (int y = 1; y < HEIGHT - 1; y++) {
			for (int x = 1; x < WIDTH - 1; x++) {
				int at = y * row + 3 * x;
				float light = gaussian[random.nextInt(gaussian.length)];
				for (int channel = 0; channel < 3; channel++) {
					int i = at + channel;
					float spread = 0.36f * (sharp[i] & 0xff)
							+ 0.11f * ((sharp[i - 3] & 0xff) + (sharp[i + 3] & 0xff) + (sharp[i - row] & 0xff)
									+ (sharp[i + row] & 0xff))
							+ 0.05f * ((sharp[i - 3 - row] & 0xff) + (sharp[i + 3 - row] & 0xff)
									+ (sharp[i - 3 + row] & 0xff) + (sharp[i + 3 + row] & 0xff));
					float noisy = spread + 0.8f * light + 0.6f * gaussian[random.nextInt(gaussian.length)];
					bytes[i] = (byte) Math.max(0, Math.min(255, Math.round(noisy)));
				}
			}
		}
	}

	/** Smooth noise from 0 to 1 whose grains are about one unit wide. */
	private static double noise(double x, double y, int seed) {
		double left = Math.floor(x);
		double top = Math.floor(y);
		double right = ease(x - left);
		double down = ease(y - top);
		long column = (long) left;
		long line = (long) top;
		double upper = hash(column, line, seed) * (1 - right) + hash(column + 1, line, seed) * right;
		double lower = hash(column, line + 1, seed) * (1 - right) + hash(column + 1, line + 1, seed) * right;
		return upper * (1 - down) + lower * down;
	}

	private static double hash(long x, long y, int seed) {
		long mixed = (x * 0x9E3779B97F4A7C15L) ^ (y * 0xC2B2AE3D27D4EB4FL) ^ (seed * 0x165667B19E3779F9L);
		mixed = (mixed ^ (mixed >>> 31)) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL;
		return ((mixed ^ (mixed >>> 32)) & 0xffffff) / (double) 0xffffff;
	}

	private static double ease(double part) {
		return part * part * (3 - 2 * part);
	}

	private static double square(double number) {
		return number * number;
	}

}
